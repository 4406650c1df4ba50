import { expect, test } from '../support/test'
import { ANSWERED, DecidePage } from './decidePage'

test('the record of one link is the same bytes each time, but for the date', async ({ page, context }) => {
  const decide = new DecidePage(page)
  await decide.open(ANSWERED)
  const first = await decide.saveRecord()
  expect(first).toContain('## Context and Problem Statement')
  expect(first).toContain('## Decision Outcome')
  expect(first).toContain('a=size:many,goal:encrypt')
  expect(first).toMatch(/Dataset version: \d{4}\.\d+\.\d+/)
  const later = new DecidePage(await context.newPage())
  await later.page.clock.setFixedTime(new Date('2031-05-06T12:00:00Z'))
  await later.open(ANSWERED)
  const second = (await later.saveRecord()).split('\n')
  const differing = first.split('\n').filter((line, index) => line !== second[index])
  expect(differing).toHaveLength(1)
  expect(differing[0]).toMatch(/^date: "\d{4}-\d\d-\d\d"$/)
})

test('the record can be copied as plain text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const decide = new DecidePage(page)
  await decide.open(ANSWERED)
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.getByText('The record is copied as plain text')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('a=size:many,goal:encrypt')
  expect(text).not.toContain('**')
})
