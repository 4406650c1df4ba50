import { sitePath } from '@/components/site/fetchSite'
import { Icon } from '@/components/ui/Icon'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { TableHead } from '@/components/ui/TableHead'
import type { Shape } from '@/lib/dataset/api/catalogue'

/** The fields of every answer, folded until somebody asks. */
export function ShapeList({ shapes }: { shapes: readonly Shape[] }) {
  return (
    <div className="panel ruled">
      {shapes.map((shape) => (
        <details key={shape.path} className="group px-5 open:pb-4">
          <summary className="flex min-h-11 flex-wrap items-center gap-x-3">
            <span className="transition-transform group-open:rotate-180">
              <Icon name="expand" />
            </span>
            <span className="font-medium">{shape.title}</span>
            <span className="font-mono text-muted text-xs">{shape.path}</span>
            <span className="ml-auto text-muted text-xs">{shape.fields.length} fields</span>
          </summary>
          <FieldTable shape={shape} />
        </details>
      ))}
    </div>
  )
}

function FieldTable({ shape }: { shape: Shape }) {
  const { path, title, schema, anchor, fields } = shape
  return (
    <>
      <p id={anchor} className="mb-2">
        <a href={sitePath(`/api/v1/schema/${schema}`)} className="link">
          JSON Schema of {path}
        </a>
      </p>
      <ScrollRegion label={`Fields: ${title}`}>
        <table className="table-plain">
          <TableHead columns={['Field', 'Type', 'Meaning']} />
          <tbody>
            {fields.map((field) => (
              <tr key={field.path}>
                <th scope="row" className="whitespace-nowrap font-mono text-xs">
                  {field.path}
                </th>
                <td className="min-w-40 text-muted">{field.type}</td>
                <td className="min-w-60">{field.description}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  )
}
