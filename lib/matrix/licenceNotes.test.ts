import { expect, test } from 'vitest'
import { licenceNotes } from './licenceNotes'

const mesh = (id: string, licence: string) => ({ id, name: id, profile: { licence } }) as never

test('a mesh under a licence that only shows the source gets a note, others none', () => {
  const notes = licenceNotes([
    mesh('open', 'Apache-2.0'),
    mesh('shown', 'BUSL-1.1 (server); MPL-2.0 (client)'),
  ])
  expect(notes.map((note) => note.mesh)).toEqual(['shown'])
  expect(notes[0]?.note).toContain('BUSL-1.1')
})
