// The record and its wording: loaded when somebody asks for it, since most readers never do.
import { adrDocument, type RecordInput } from '@/lib/decision/record/adr'
import { type NoMeshRecordInput, noMeshDocument } from '@/lib/decision/record/noMesh'
import { toMarkdown, toPlainText } from '@/lib/decision/record/render'
import { loadCitedEvidence } from './useCitedEvidence'

export interface WrittenRecord {
  markdown: string
  text: string
}

const write = (record: ReturnType<typeof adrDocument>): WrittenRecord => ({
  markdown: toMarkdown(record),
  text: toPlainText(record),
})

export async function writeMeshRecord(input: Omit<RecordInput, 'evidence'>): Promise<WrittenRecord> {
  const evidence = await loadCitedEvidence(input.prepared, input.decision)
  return write(adrDocument({ ...input, evidence }))
}

export const writeNoMeshRecord = (input: NoMeshRecordInput): WrittenRecord => write(noMeshDocument(input))
