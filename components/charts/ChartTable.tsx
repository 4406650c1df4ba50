import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { TableHead } from '@/components/ui/TableHead'

/** What a chart shows, as numbers: the table behind it, and its CSV. */
export interface ChartData {
  columns: readonly string[]
  /** The first cell of a row names it. */
  rows: readonly (readonly (string | number | null)[])[]
}

/** Beyond this a page grows slow, and nobody reads on: the file has every row. */
const MOST = 500

const figure = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 })

export function ChartTable({ caption, data }: { caption: string; data: ChartData }) {
  const [first = '', ...rest] = data.columns
  return (
    <ScrollRegion label={caption} className="max-h-96 overflow-y-auto">
      <table className="table-plain">
        <caption className="sr-only">{caption}</caption>
        <TableHead columns={[first, ...rest.map((column) => ({ number: column }))]} />
        <tbody>
          {data.rows.slice(0, MOST).map(([name, ...values]) => (
            <tr key={String(name)}>
              <th scope="row">{typeof name === 'number' ? figure.format(name) : name}</th>
              {values.map((value, column) => (
                <td key={rest[column]} className="number">
                  {value === null ? 'not known' : typeof value === 'number' ? figure.format(value) : value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {data.rows.length > MOST && (
        <p className="p-3 text-muted text-xs">
          The first {MOST} of {data.rows.length} rows. The CSV has all.
        </p>
      )}
    </ScrollRegion>
  )
}
