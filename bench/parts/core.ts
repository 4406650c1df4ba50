// The pure functions alone, without a browser: what they print is kept as it is.
import { runBin } from '../../scripts/support/run'

const SCRIPTS = ['bench/estimates.ts', 'bench/filters.ts']

export const corePart = async (): Promise<Record<string, string[]>> => {
  const printed: Record<string, string[]> = {}
  for (const script of SCRIPTS) {
    const { code, output } = await runBin('tsx', [script])
    if (code !== 0) throw new Error(`${script} failed:\n${output}`)
    printed[script] = output
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('npm warn'))
  }
  return printed
}
