// The layers are the linter's: this tries that it really refuses what leads the wrong way, and what makes lib impure.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from './files'

const REFUSED: Record<string, string> = {
  'lib/matrix/react.ts': "import { useState } from 'react'\nexport const x = useState\n",
  'lib/matrix/files.ts': "import { readFileSync } from 'node:fs'\nexport const x = readFileSync\n",
  'lib/matrix/component.ts': "import { Button } from '../../components/ui/Button'\nexport const x = Button\n",
  'lib/matrix/document.ts': 'export const x = document.title\n',
  'components/dataset.tsx': "import { dataset } from '@/app/dataset'\nexport const x = dataset\n",
  'components/schema.tsx': "import { meshSchema } from '@/lib/dataset/schema'\nexport const x = meshSchema\n",
  'components/zod.tsx': "import { z } from 'zod'\nexport const x = z\n",
  'lib/matrix/hen.ts': "import { egg } from './egg'\nexport const hen = () => egg\n",
  'lib/matrix/egg.ts': "import { hen } from './hen'\nexport const egg = () => hen\n",
  'app/load.tsx': "import { loadDataset } from '@/scripts/dataset/load'\nexport const x = loadDataset\n",
}

const ALLOWED: Record<string, string> = {
  'lib/matrix/csv.ts': "import { toCsv } from '../csv'\nexport const x = toCsv\n",
  'components/csv.tsx': "import { toCsv } from '@/lib/csv'\nexport const x = toCsv\n",
  'app/dataset.ts': "import { loadDataset } from '@/scripts/dataset/load'\nexport const x = loadDataset\n",
}

/** Files in which the project's own rules find a restricted import or global, or a circle of imports. */
const refusedFiles = (sources: Record<string, string>): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'))
  const settings = JSON.parse(readFileSync('biome.jsonc', 'utf8').replace(/^\s*\/\/.*$/gm, ''))
  const own = { ...settings, $schema: undefined, vcs: { enabled: false } }
  for (const [file, source] of Object.entries({ ...sources, 'biome.json': JSON.stringify(own) })) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), source)
  }
  const args = ['lint', '--reporter=github', '--max-diagnostics=none', '.']
  const { stdout } = spawnSync(resolve('node_modules/.bin/biome'), args, { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const restricted = stdout
    .split('\n')
    .filter((line) => /noRestricted(Imports|Globals)|noImportCycles/.test(line))
  return Object.keys(sources).filter((file) => restricted.some((line) => line.includes(`/${file},line=`)))
}

test('the linter refuses what leads against the layers, and nothing that follows them', () => {
  expect(refusedFiles({ ...REFUSED, ...ALLOWED })).toEqual(Object.keys(REFUSED))
})

test('lib has no clock, no chance and no locale of the place', async () => {
  const impure = /Math\.random|Date\.now|new Date\(\)|\.toLocale\w*String\(\)|Intl\.\w+\(\)/
  const files = (await filesIn('lib')).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter((file) => impure.test(readFileSync(join('lib', file), 'utf8')))).toEqual([])
})
