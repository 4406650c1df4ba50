import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Grid, stepTo } from './stepTo'

const GRID: Grid<string> = [
  ['star', 'title', 'a', 'b'],
  [undefined, 'title', 'a', 'b'],
  ['fold'],
  ['star', 'title', 'a', 'b'],
]

describe('stepTo', () => {
  test.each([
    ['right goes to the next cell', { row: 0, column: 2 }, 'ArrowRight', { row: 0, column: 3 }],
    ['left goes to the title and the star', { row: 0, column: 1 }, 'ArrowLeft', { row: 0, column: 0 }],
    ['down keeps the column', { row: 0, column: 3 }, 'ArrowDown', { row: 1, column: 3 }],
    [
      'down from a star skips the gap of a text row',
      { row: 0, column: 0 },
      'ArrowDown',
      { row: 1, column: 1 },
    ],
    ['down stops at a line that has one button', { row: 1, column: 3 }, 'ArrowDown', { row: 2, column: 0 }],
    ['home skips the gap too', { row: 1, column: 3 }, 'Home', { row: 1, column: 1 }],
    ['page down stops at the last row', { row: 0, column: 2 }, 'PageDown', { row: 3, column: 2 }],
  ])('%s', (_, from, key, to) => {
    expect(stepTo(GRID, from, key)).toEqual(to)
  })

  test('control with end leads to the last cell of all', () => {
    expect(stepTo(GRID, { row: 0, column: 0 }, 'End', true)).toEqual({ row: 3, column: 3 })
  })

  test('the edge and other keys lead nowhere', () => {
    expect(stepTo(GRID, { row: 0, column: 3 }, 'ArrowRight')).toBeNull()
    expect(stepTo(GRID, { row: 0, column: 0 }, 'ArrowUp')).toBeNull()
    expect(stepTo(GRID, { row: 0, column: 0 }, 'x')).toBeNull()
    expect(stepTo([], { row: 0, column: 0 }, 'ArrowDown')).toBeNull()
  })

  test('no key ever leads to a gap or out of the grid', () => {
    const grids = fc.array(fc.array(fc.option(fc.constant('stop'), { nil: undefined }), { maxLength: 5 }), {
      maxLength: 6,
    })
    const keys = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'PageUp',
      'PageDown',
      'Home',
      'End',
    )
    fc.assert(
      fc.property(grids, fc.nat(6), fc.nat(6), keys, fc.boolean(), (grid, row, column, key, control) => {
        const to = stepTo(grid, { row, column }, key, control)
        return to === null || grid[to.row]?.[to.column] === 'stop'
      }),
    )
  })
})
