import { expect, test } from 'vitest'
import { exampleDraft } from './example'
import { freshnessOf } from './freshnessOf'

test('tells the oldest and the median check, the lines, the stale and the sure', () => {
  const draft = exampleDraft(({ alpha }) => {
    Object.assign(alpha.claims.proxy ?? {}, { checkedOn: '2025-01-01', checkedAt: '1.8' })
    Object.assign(alpha.claims.windows ?? {}, { checkedOn: '2026-01-01', confidence: 'low' })
  })
  expect(freshnessOf(draft.meshes[0]?.content as never)).toEqual({
    oldestCheck: '2025-01-01',
    medianCheck: '2026-01-01',
    lines: [
      { line: '1.10', claims: 2 },
      { line: '1.8', claims: 1 },
    ],
    stale: 1,
    confidence: { high: 2, medium: 0, low: 1 },
  })
})

test('has nothing to tell of a mesh without claims', () => {
  const draft = exampleDraft(({ alpha }) => Object.assign(alpha, { claims: {} }))
  expect(freshnessOf(draft.meshes[0]?.content as never)).toBeNull()
})
