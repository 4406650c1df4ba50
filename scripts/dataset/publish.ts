import { claimsDigest } from '../../lib/dataset/fingerprint'
import { DatasetError } from '../../lib/dataset/problem'
import { readDataset } from '../../lib/dataset/readDataset'
import { nextRelease } from '../../lib/dataset/release'
import { dataDir, readDataFiles, today } from './load'
import { writeDataFile } from './write'

/** Writes a new version of the dataset with the cells that changed since the last one; null if no claim has. */
export function publishVersion(note: string, dir = dataDir()): string | null {
  const date = today()
  const { draft, problems } = readDataset(readDataFiles(dir), date)
  const others = problems.filter(({ file }) => file !== 'history.json')
  if (others.length > 0 || draft.history === null || draft.released === null) throw new DatasetError(problems)
  const claims = draft.meshes.map(({ content }) => content)
  if (draft.history.content.versions[0]?.digest === claimsDigest(claims)) return null
  const { history, released } = nextRelease(
    { history: draft.history.content, released: draft.released.content },
    claims,
    { note, date },
  )
  writeDataFile('history.json', history, dir)
  writeDataFile('released.json', released, dir)
  return history.versions[0]?.version ?? null
}
