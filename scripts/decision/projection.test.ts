import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decide } from '@/lib/decision/decide'
import { flips } from '@/lib/decision/flips'
import { packTable, unpackTable } from '@/lib/decision/packTable'
import { DEFAULT_SCENARIO } from '@/lib/scenario/scenario'
import { capabilities, data, overheadsFor, prepared } from './arbitraries'

const compressed = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length

describe('what the browser loads', () => {
  it('unpacks to the table that was packed', () => {
    expect(unpackTable(JSON.parse(JSON.stringify(packTable(prepared.table))))).toEqual(prepared.table)
  })

  it('stays small', () => {
    expect(compressed(packTable(prepared.table))).toBeLessThan(15_000)
    expect(compressed([data.graph, data.rules, data.preferences, data.weightSets, data.noMesh])).toBeLessThan(
      20_000,
    )
  })
})

describe('the speed', () => {
  const sheet = {
    ...DEFAULT_SCENARIO,
    needs: capabilities.filter((_, index) => index % 3 === 0).slice(0, 30),
  }
  const overheads = overheadsFor(sheet.workload)
  const median = (times: number, run: () => void): number => {
    const taken = Array.from({ length: times }, () => {
      const started = performance.now()
      run()
      return performance.now() - started
    })
    return taken.sort((one, other) => one - other)[Math.floor(times / 2)] ?? Number.POSITIVE_INFINITY
  }

  it('is below 2 ms a decision with 30 needs and all weights, and below 50 ms for what would change it', () => {
    expect(sheet.needs).toHaveLength(30)
    expect(median(200, () => decide(prepared, { sheet, overheads }))).toBeLessThan(2)
    const open = decide(prepared, { sheet: DEFAULT_SCENARIO, overheads })
    const closed = decide(prepared, { sheet, overheads })
    for (const decision of [open, closed])
      expect(median(50, () => flips(prepared, decision))).toBeLessThan(50)
  })
})
