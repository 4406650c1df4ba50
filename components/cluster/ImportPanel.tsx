'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { CopyButton } from '@/components/ui/CopyButton'
import type { MeshRequirements } from '@/lib/cluster/checkRequirements'
import { type MeshToday, meshTodayFromCluster } from '@/lib/cluster/meshTodayFromCluster'
import { COMMAND, TOP_COMMAND } from '@/lib/cluster/problem'
import type { ClusterSummary } from '@/lib/cluster/summary'
import { type ClusterWorkload, workloadFromCluster } from '@/lib/cluster/workloadFromCluster'
import { formatPlural } from '@/lib/format'
import type { Workload } from '@/lib/scenario/scenario'
import { ClusterNumbers } from './ClusterNumbers'
import { FileDrop } from './FileDrop'
import { addFiles, cancelReading, startAnew, tick, useImport } from './importStore'
import { MeshTodayTable } from './MeshTodayTable'
import { NamespaceTicks } from './NamespaceTicks'
import { ProblemNotice } from './ProblemNotice'
import { ReadingProgress } from './ReadingProgress'
import { RequirementTable } from './RequirementTable'

/** What the calculator is told besides the inputs. No names but those of meshes. */
export interface ClusterFacts extends Omit<ClusterWorkload, 'workload'> {
  today: readonly MeshToday[]
}

interface ImportPanelProps {
  meshes: readonly MeshRequirements[]
  onApply: (workload: Partial<Workload>, facts: ClusterFacts) => void
}

/** From kubectl's output to the calculator's inputs, all of it in the browser. */
export function ImportPanel({ meshes, onApply }: ImportPanelProps) {
  const { summary, ticked, reading, problem } = useImport()
  return (
    <div className="flex flex-col gap-4">
      <div>
        {!summary && <Commands />}
        <FileDrop adding={summary !== null} onFiles={addFiles} />
        {reading && <ReadingProgress {...reading} onCancel={cancelReading} />}
        {problem && <ProblemNotice problem={problem} keptEarlier={summary !== null} />}
        <p className="mt-2 text-muted text-xs">
          Read in this browser, off the page’s own thread. Nothing leaves this page, and no name from your
          cluster enters the address.
        </p>
      </div>
      <Announcement />
      {summary && <Result summary={summary} ticked={ticked} meshes={meshes} onApply={onApply} />}
    </div>
  )
}

function Commands() {
  const commands = [
    { command: `${COMMAND} > cluster.json`, about: 'Pods, nodes and services of the whole cluster.' },
    { command: `${TOP_COMMAND} > top.txt`, about: 'If you like: what the proxies of a mesh use now.' },
  ]
  return (
    <ul className="mb-3 flex flex-col gap-2">
      {commands.map(({ command, about }) => (
        <li key={command}>
          {about}
          <div className="mt-1 flex items-center gap-2">
            <code className="scrolls min-w-0 flex-1 rounded-md bg-raised px-3 py-2 font-mono text-xs">
              {command}
            </code>
            <CopyButton text={command} done="Command copied" />
          </div>
        </li>
      ))}
    </ul>
  )
}

interface ResultProps extends ImportPanelProps {
  summary: ClusterSummary
  ticked: ReadonlySet<string>
}

function Result({ summary, ticked, meshes, onApply }: ResultProps) {
  const { workload, ...rest } = workloadFromCluster(summary, ticked)
  const today = meshTodayFromCluster(summary, ticked)
  const unknown = new Set(rest.unknown.filter(({ key }) => !TRAFFIC.includes(key)).map(({ why }) => why))
  const nameOf = (id: string) => meshes.find((mesh) => mesh.id === id)?.name ?? id
  return (
    <>
      <Part title="What was found">
        <ClusterNumbers summary={summary} ticked={ticked} />
      </Part>
      <NamespaceTicks
        namespaces={summary.namespaces.filter(({ pods }) => pods > 0)}
        ticked={ticked}
        onTick={tick}
      />
      {today.map((mesh) => (
        <Part
          key={mesh.mesh}
          title={`Runs already: ${nameOf(mesh.mesh)}${mesh.version ? ` ${mesh.version}` : ''}`}
        >
          <MeshTodayTable today={mesh} name={nameOf(mesh.mesh)} />
          {mesh.sharedWith && (
            <p className="mt-1 text-muted">
              Its control plane also serves {nameOf(mesh.sharedWith)}, and counts in both.
            </p>
          )}
          {mesh.heldJobs > 0 && (
            <p className="mt-1 text-muted">
              {formatPlural(mesh.heldJobs, 'Job pod')} with a plain sidecar, which does not end when the Job
              does.
            </p>
          )}
        </Part>
      ))}
      {today.length === 0 && (
        <Part title="Runs already">
          <p>No mesh that we know.</p>
        </Part>
      )}
      <Part title="Is the cluster new enough?">
        <RequirementTable summary={summary} meshes={meshes} />
      </Part>
      <Part title="What a dump cannot tell">
        <ul className="list-disc pl-5 text-muted">
          <li>
            Requests per second, payload, connections and the share that needs L7: those inputs stay as they
            are.
          </li>
          {[...unknown].map((why) => (
            <li key={why}>{why}</li>
          ))}
          {rest.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Part>
      <div className="sticky -bottom-4 -mx-5 -mb-4 flex flex-wrap justify-end gap-2 border-line border-t bg-surface px-5 py-3">
        <Button onClick={startAnew}>Start anew</Button>
        <Button
          look="primary"
          disabled={ticked.size === 0}
          onClick={() => onApply(workload, { ...rest, today })}
        >
          Fill the inputs
        </Button>
      </div>
    </>
  )
}

const TRAFFIC: readonly (keyof Workload)[] = ['requestsPerSecond', 'payloadBytes', 'l7Percent', 'connections']

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1.5 text-sm [overflow-wrap:anywhere]">{title}</h3>
      {children}
    </section>
  )
}

/** Says each quarter of the way and the outcome, not every chunk; and catches the focus that Cancel had. */
function Announcement() {
  const { reading, summary } = useImport()
  const ref = useRef<HTMLParagraphElement>(null)
  const quarter = reading ? Math.floor((4 * reading.bytes) / Math.max(1, reading.total)) : null
  const busy = reading !== null
  useEffect(() => {
    if (!busy && document.activeElement === document.body) ref.current?.focus()
  }, [busy])
  return (
    <p ref={ref} tabIndex={-1} role="status" className="sr-only">
      {quarter !== null && `Reading, ${25 * quarter}%`}
      {quarter === null &&
        summary &&
        `Read: ${podsIn(summary)} in ${formatPlural(summary.namespaces.length, 'namespace')}`}
    </p>
  )
}

function podsIn({ namespaces }: ClusterSummary): string {
  return formatPlural(
    namespaces.reduce((sum, { pods, meshPods }) => sum + pods + meshPods, 0),
    'pod',
  )
}
