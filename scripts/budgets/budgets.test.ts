import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { budgetTable, overBudget } from './budgets'
import { weighPage } from './pageWeight'

let out: string

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'weight-'))
  mkdirSync(join(out, 'matrix'))
  for (const [name, size] of [
    ['a.js', 100],
    ['b.js', 20],
    ['old.js', 999],
    ['late.js', 5],
    ['c.css', 30],
    ['off.css', 999],
    ['d.woff2', 40],
  ] as const) {
    writeFileSync(join(out, name), 'x'.repeat(size))
  }
  writeFileSync(join(out, 'a.js.br'), 'x'.repeat(10))
  writeFileSync(
    join(out, 'matrix/index.html'),
    `<link rel="preload" href="/d.woff2" as="font"/><link rel="stylesheet" href="/c.css"/>
     <link rel="stylesheet" href="/off.css" disabled=""/><link rel="preload" as="script" href="/b.js"/><script src="/a.js" async=""></script>
     <script src="/b.js"></script><script src="/old.js" noModule=""></script><script>inline()</script>
     <script data-scripts="/late.js /a.js" data-content="/index.txt">load()</script>`,
  )
})

afterAll(() => rmSync(out, { recursive: true, force: true }))

test('a page weighs what its markup loads, each file once and as it goes over the wire', () => {
  expect(weighPage(out, '/matrix/')).toMatchObject({ script: 35, style: 30, font: 40 })
})

test('styles that stand in the page are weighed as they would go over the wire', () => {
  mkdirSync(join(out, 'inside'))
  writeFileSync(
    join(out, 'inside/index.html'),
    `<style>${'a{color:red}'.repeat(100)}</style><style>b{}</style>`,
  )
  const { style } = weighPage(out, '/inside/')
  expect(style).toBeGreaterThan(10)
  expect(style).toBeLessThan(100)
})

test('a page over its budget is named, with the figure that is over', () => {
  const light = { path: '/matrix/', weight: { script: 150_000, style: 1, font: 1, html: 1 } }
  const heavy = { path: '/matrix/', weight: { script: 170_000, style: 1, font: 1, html: 61_000 } }
  const charts = { path: '/calculator/', weight: { script: 270_000, style: 1, font: 1, html: 1 } }
  expect([light, heavy, charts].map(overBudget)).toEqual([false, true, false])
  expect(budgetTable([heavy])).toContain('170.0 / 160 OVER')
})
