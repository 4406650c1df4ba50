export type Cell = string | number

export const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** A figure over its bar is set in bold, with the bar. */
export const judged = (value: number, bar: number | undefined, least = false): string => {
  if (bar === undefined) return String(value)
  const holds = least ? value >= bar : value <= bar
  return holds ? String(value) : `**${value}** (bar ${bar})`
}
