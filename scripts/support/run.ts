import { spawn } from 'node:child_process'

interface Options {
  env?: Record<string, string>
  cwd?: string
  /** Show the output as it comes; else it is only collected. */
  show?: boolean
}

interface Outcome {
  code: number
  output: string
}

/** Runs a command to its end. A command that cannot start counts as failed, with the reason as its output. */
export const run = (command: string, args: readonly string[], options: Options = {}): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks: Buffer[] = []
    const collect = (chunk: Buffer) => {
      chunks.push(chunk)
      if (options.show) process.stdout.write(chunk)
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }))
  })

/** A program of this project's own packages. */
export const runBin = (name: string, args: readonly string[], options?: Options): Promise<Outcome> =>
  run(`node_modules/.bin/${name}`, args, options)
