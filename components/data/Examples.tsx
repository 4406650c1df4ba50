import { addressOf } from '@/components/page/address'
import { CopyButton } from '@/components/ui/CopyButton'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { curlOf } from './DownloadList'

interface Example {
  title: string
  command: string
}

interface ExamplesProps {
  mesh: { id: string; name: string }
  capability: { id: string; title: string }
}

/** Three questions that one line answers. */
export function Examples({ mesh, capability }: ExamplesProps) {
  return (
    <ul className="grid gap-4 lg:grid-cols-3">
      {examplesOf({ mesh, capability }).map(({ title, command }) => (
        <li key={title} className="panel flex min-w-0 flex-col px-4 py-3">
          <div className="mb-2 flex items-start justify-between gap-3">
            <h3 className="text-base">{title}</h3>
            <CopyButton text={command} what={title} done={`Copied: ${title}`} />
          </div>
          <ScrollRegion label={title} className="mt-auto rounded-md bg-raised">
            <pre className="px-3 py-2 font-mono text-xs">{command}</pre>
          </ScrollRegion>
        </li>
      ))}
    </ul>
  )
}

function examplesOf({ mesh, capability }: ExamplesProps): Example[] {
  const get = (path: string) => curlOf(addressOf(`/api/v1/${path}`))
  return [
    {
      title: `All that ${mesh.name} lacks`,
      command: `${get('claims.json')} |\n  jq -r '.claims[] | select(.mesh == "${mesh.id}" and .level == "none") | .capability'`,
    },
    {
      title: `${capability.title}, mesh by mesh`,
      command: `${get(`capabilities/${capability.id}.json`)} |\n  jq -r '.claims[] | [.mesh, .level, .value] | @tsv'`,
    },
    {
      title: 'Has the dataset changed?',
      command: `${get('index.json')} |\n  jq -r '.version'`,
    },
  ]
}
