import { Icon } from '@/components/ui/Icon'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { TableHead } from '@/components/ui/TableHead'
import {
  checkRequirements,
  type MeshRequirements,
  type RequirementCheck,
} from '@/lib/cluster/checkRequirements'
import type { ClusterSummary } from '@/lib/cluster/summary'
import { STATUS_WORDS, SUBJECT_LABELS } from './words'

interface RequirementTableProps {
  summary: ClusterSummary
  meshes: readonly MeshRequirements[]
}

/** Whether the cluster is new enough for each mesh. The API server’s version is no older than its kubelets’. */
export function RequirementTable({ summary, meshes }: RequirementTableProps) {
  const rows = meshes.map((mesh) => ({ mesh, checks: checkRequirements(summary, mesh) }))
  const subjects = rows[0]?.checks.map(({ subject }) => subject) ?? []
  return (
    <ScrollRegion label="Requirements">
      <table className="table-plain">
        <caption className="sr-only">The cluster’s versions against what each mesh asks for</caption>
        <TableHead columns={['Mesh', ...subjects.map((subject) => SUBJECT_LABELS[subject])]} />
        <tbody>
          {rows.map(({ mesh, checks }) => (
            <tr key={mesh.id}>
              <th scope="row">{mesh.name}</th>
              {checks.map((check) => (
                <td key={check.subject}>
                  <Verdict check={check} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Verdict({ check }: { check: RequirementCheck }) {
  const { mark, word, tone } = STATUS_WORDS[check.status]
  const bad = check.status !== 'met' && check.status !== 'not-stated'
  return (
    <>
      <span className={`inline-flex items-center gap-1.5 ${tone}`}>
        <Icon name={mark} />
        {word}
      </span>
      {check.wanted && <span className="block text-muted text-xs">wants {check.wanted}</span>}
      {bad && check.note && <span className="block text-muted text-xs">{check.note}</span>}
    </>
  )
}
