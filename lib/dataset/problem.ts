/** One mistake in the data: where it is, what is wrong, and what to do about it. */
export interface Problem {
  file: string
  path: string
  message: string
  fix: string
}

export class DatasetError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(describeProblems(problems))
    this.name = 'DatasetError'
    this.problems = problems
  }
}

export function describeProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [`The dataset has ${count}.`, ...problems.map(describeProblem)].join('\n\n')
}

function describeProblem({ file, path, message, fix }: Problem): string {
  return `${path === '' ? file : `${file} at ${path}`}\n  ${message}\n  To mend it: ${fix}`
}

/** `claims.mtls-auto.evidence[0].source` */
export function pathOf(steps: readonly PropertyKey[]): string {
  return steps.reduce<string>(
    (path, step) =>
      typeof step === 'number' ? `${path}[${step}]` : path === '' ? String(step) : `${path}.${String(step)}`,
    '',
  )
}
