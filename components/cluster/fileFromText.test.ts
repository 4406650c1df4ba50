import { expect, test } from 'vitest'
import { fileFromText } from './fileFromText'

test('a long text is the same in the file, whatever its characters', async () => {
  const text = `${'x'.repeat(999_999)}😀${'ä😀'.repeat(700_000)}`
  const file = await fileFromText(text, 'what you pasted')
  expect(file.name).toBe('what you pasted')
  expect((await file.text()) === text).toBe(true)
})
