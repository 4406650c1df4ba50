/** Lines of text for a drawing, which wraps none by itself; what does not fit the last line ends in dots. */
export function wrapText(text: string, columns: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || longer.length <= columns) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  if (lines.length <= most) return lines
  const last = lines.slice(most - 1).join(' ')
  return [...lines.slice(0, most - 1), `${last.slice(0, Math.max(1, columns - 1)).trimEnd()}…`]
}
