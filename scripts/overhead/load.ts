// Reads and checks data/overhead. The only reader of that folder.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { parseJson } from '@/lib/dataset/parseJson'
import { DatasetError, type Problem } from '@/lib/dataset/problem'
import { shapeOf } from '@/lib/dataset/shape'
import { checkOverhead } from '@/lib/overhead/check'
import {
  articleFiguresFileSchema,
  chartDefaultsFileSchema,
  costTablesFileSchema,
  measurementsFileSchema,
  overheadSourcesSchema,
} from '@/lib/overhead/evidenceSchema'
import { overheadSchemaPointer } from '@/lib/overhead/jsonSchemas'
import { meshModelSchema, platformSchema } from '@/lib/overhead/modelSchema'
import { problemAt } from '@/lib/overhead/problemAt'
import { accuracySchema, readingsSchema } from '@/lib/overhead/readingsSchema'
import type { Overhead } from '@/lib/overhead/types'
import { dataDir } from '../dataset/load'

export interface ReadOverhead {
  /** null while there are problems. */
  overhead: Overhead | null
  problems: Problem[]
}

/** Reads and checks data/overhead, or throws one error that names every problem. */
export function loadOverhead(dir = join(dataDir(), 'overhead')): Overhead {
  const { overhead, problems } = readOverhead(dir)
  if (overhead === null) throw new DatasetError(problems)
  return overhead
}

/** Everything that is wrong in data/overhead, or its content. Problems of shape come before those of meaning. */
export function readOverhead(dir = join(dataDir(), 'overhead')): ReadOverhead {
  const reader = new OverheadReader(dir)
  const overhead = assemble(reader)
  if (overhead === null || reader.problems.length > 0) return { overhead: null, problems: reader.problems }
  const problems = checkOverhead(overhead)
  return { overhead: problems.length === 0 ? overhead : null, problems }
}

function assemble(reader: OverheadReader): Overhead | null {
  const sources = reader.file('sources.json', overheadSourcesSchema)
  const files = reader.folder('measurements', measurementsFileSchema)
  const charts = reader.file('chart-defaults.json', chartDefaultsFileSchema)
  const articles = reader.file('article-figures.json', articleFiguresFileSchema)
  const costs = reader.file('cost-tables.json', costTablesFileSchema)
  const platform = reader.file('platform.json', platformSchema)
  const readings = reader.file('readings.json', readingsSchema)
  const accuracy = reader.file('accuracy.json', accuracySchema)
  const models = reader.folder('models', meshModelSchema)
  if (!sources || !charts || !articles || !costs || !platform || !readings || !accuracy) return null
  return {
    sources: sources.sources,
    measurements: files.flatMap(({ mesh, measurements }) => measurements.map((one) => ({ ...one, mesh }))),
    relative: files.flatMap(({ mesh, relative }) => relative.map((one) => ({ ...one, mesh }))),
    chartDefaults: charts.defaults,
    articleFigures: articles.figures,
    costTables: costs.tables,
    platform,
    readings,
    accuracy,
    models,
  }
}

class OverheadReader {
  readonly problems: Problem[] = []
  private readonly dir: string

  constructor(dir: string) {
    this.dir = dir
  }

  file<Content extends { $schema?: string | undefined }>(
    name: string,
    schema: z.ZodType<Content>,
  ): Content | null {
    const text = textOf(join(this.dir, name))
    if (text === null) {
      this.problems.push(problemAt(name, [], 'This file is missing.', 'restore it.'))
      return null
    }
    const parsed = parseJson(`overhead/${name}`, text)
    this.problems.push(...parsed.problems)
    if (parsed.problems.length > 0) return null
    const shape = shapeOf(`overhead/${name}`, parsed.json, schema)
    this.problems.push(...shape.problems)
    if (shape.content !== null) this.checkPointer(name, shape.content.$schema)
    return shape.problems.length === 0 ? shape.content : null
  }

  /** The files of a folder, each named for its mesh. */
  folder<Content extends { $schema?: string | undefined; mesh: string }>(
    folder: string,
    schema: z.ZodType<Content>,
  ): Content[] {
    const names = namesIn(join(this.dir, folder))
    if (names.length === 0)
      this.problems.push(problemAt(folder, [], 'The folder has no files.', 'restore them.'))
    return names.flatMap((name) => {
      const file = `${folder}/${name}`
      const content = this.file(file, schema)
      if (content !== null && name !== `${content.mesh}.json`) {
        this.problems.push(
          problemAt(file, ['mesh'], `The file speaks of “${content.mesh}”.`, 'name it for its mesh.'),
        )
      }
      return content ?? []
    })
  }

  private checkPointer(name: string, pointer: string | undefined): void {
    const expected = overheadSchemaPointer(name)
    if (pointer === expected) return
    const message = 'The file does not name its JSON Schema, so editors cannot help.'
    this.problems.push(problemAt(name, ['$schema'], message, `set it to “${expected}”.`))
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir)
      .filter((name) => name.endsWith('.json'))
      .sort()
  } catch {
    return []
  }
}
