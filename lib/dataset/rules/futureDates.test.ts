import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { futureDates } from './futureDates'

test('a sound dataset passes', () => {
  expect(futureDates(exampleDraft())).toEqual([])
})

test('names a check that has not happened yet', () => {
  const problems = futureDates(
    exampleDraft(({ alpha }) => {
      Object.assign(alpha.claims.mtls ?? {}, { checkedOn: '2026-11-22' })
    }),
  )
  expect(problems).toMatchObject([
    { path: 'claims.mtls.checkedOn', message: expect.stringContaining('2026-11-22') },
  ])
})

test('compares a month as a month', () => {
  const problems = futureDates(
    exampleDraft(({ landscape }) => {
      Object.assign(landscape.entries[0] ?? {}, { statusDate: '2026-12' })
    }),
  )
  expect(problems).toMatchObject([
    { path: 'entries[0].statusDate', message: expect.stringContaining('2026-12') },
  ])
})

test('looks at sources and versions too', () => {
  const problems = futureDates(
    exampleDraft(({ history }) => {
      Object.assign(history.versions[0] ?? {}, { date: '2027-01-01' })
    }),
  )
  expect(problems).toMatchObject([{ path: 'versions[0].date', message: expect.stringContaining('2027') }])
})

test.each(['2026', '2026-11', '2026-11-21'])('%s is not in the future', (date) => {
  expect(
    futureDates(
      exampleDraft(({ landscape }) => Object.assign(landscape.entries[0] ?? {}, { statusDate: date })),
    ),
  ).toEqual([])
})
