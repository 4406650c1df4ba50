// What can be wrong with a file that somebody gives us, said so that they can put it right.

export type ProblemCode =
  | 'no-files'
  | 'empty-file'
  | 'binary'
  | 'web-page'
  | 'kubectl-message'
  | 'table'
  | 'unknown-text'
  | 'truncated'
  | 'malformed'
  | 'too-large'
  | 'yaml-too-large'
  | 'empty-list'
  | 'wrong-kind'
  | 'no-pods'
  | 'wrong-top'
  | 'top-alone'
  | 'unreadable'
  | 'cancelled'

/** Plain text throughout; a name taken from the file is cut short and stripped of control characters. */
export interface ClusterProblem {
  code: ProblemCode
  /** The file's name as the visitor knows it. */
  file: string
  expected: string
  found: string
  remedy: string
}

export const COMMAND = 'kubectl get pods,nodes,services -A -o json'
export const TOP_COMMAND = 'kubectl top pods -A --containers'

const EXPECTED = `the output of ${COMMAND}`
const RUN_AGAIN = `Run ${COMMAND} > cluster.json and give us that file.`

/** The only thing that reading a cluster throws. */
export class ClusterError extends Error {
  override readonly name = 'ClusterError'
  readonly problem: ClusterProblem

  constructor(code: ProblemCode, found: string, more: Partial<ClusterProblem> = {}) {
    super(found)
    this.problem = { file: '', expected: EXPECTED, remedy: RUN_AGAIN, ...more, code, found }
  }
}

/** The same fault, with the file in which it lies. */
export function inFile(error: unknown, file: string): ClusterError {
  if (!(error instanceof ClusterError)) {
    return new ClusterError('unreadable', 'a file that could not be read', {
      file,
      remedy: 'Choose the file again: it may have been moved or changed while we read it.',
    })
  }
  const { code, found, ...rest } = error.problem
  return new ClusterError(code, found, { ...rest, file: rest.file || file })
}

/** A word of the file as it may stand in a message. */
export function shown(text: string, length = 40): string {
  const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim()
  return plain.length > length ? `${plain.slice(0, length - 1)}…` : plain
}
