import { fieldsOf } from './api/fields'
import { SCHEMA_NAMES, SCHEMAS } from './jsonSchemas'

const START = '<!-- fields -->'
const END = '<!-- /fields -->'

/** The text with the tables of fields between its two marks written anew. */
export function withFieldTables(markdown: string): string {
  const start = markdown.indexOf(START)
  const end = markdown.indexOf(END)
  if (start === -1 || end === -1) return markdown
  return `${markdown.slice(0, start + START.length)}\n\n${tables()}\n\n${markdown.slice(end)}`
}

function tables(): string {
  return SCHEMA_NAMES.map((name) => {
    const { title, schema } = SCHEMAS[name]
    const rows = fieldsOf(schema).map(
      ({ path, type, description }) => `| \`${path}\` | ${type} | ${description.replaceAll('|', '\\|')} |`,
    )
    return [
      `### ${name}: ${title.toLowerCase()}`,
      '',
      '| field | type | meaning |',
      '| --- | --- | --- |',
      ...rows,
    ].join('\n')
  }).join('\n\n')
}
