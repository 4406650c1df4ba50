interface TraceEvent {
  name: string
  pid: number
  tid: number
  dur?: number
  tdur?: number
  args: { name?: string }
}

/** The main thread's longest task: by the clock, and what of it was its own work rather than waiting for a core. */
export function longestTask(trace: Buffer): { wall: number; own: number } {
  const events: TraceEvent[] = JSON.parse(trace.toString()).traceEvents
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  )
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && main.has(thread(event)))
  const longest = (times: number[]) => Math.round(Math.max(0, ...times) / 1000)
  return { wall: longest(tasks.map(({ dur = 0 }) => dur)), own: longest(tasks.map(({ tdur = 0 }) => tdur)) }
}
