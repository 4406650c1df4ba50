import { CopyButton } from '@/components/ui/CopyButton'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import type { Mesh } from '@/lib/dataset/types'
import { COMMAND_TASKS, type CommandTask } from '@/lib/dataset/vocabulary'

const TASK_LABELS: Record<CommandTask, string> = {
  install: 'Install',
  verify: 'Verify the installation',
  'enroll-namespace': 'Enrol a namespace',
  dashboard: 'Open the dashboard',
  health: 'Check its health',
  upgrade: 'Upgrade',
  debug: 'Debug',
  uninstall: 'Uninstall',
}

/** What to type, task by task, with the page that says so. */
export function MeshCommands({ mesh }: { mesh: Mesh }) {
  return (
    // Skipped until it is near, and with it the loading of the face that commands are set in.
    <div className="grid gap-4 [contain-intrinsic-block-size:auto_1400px] [content-visibility:auto] xl:grid-cols-2">
      {COMMAND_TASKS.flatMap((task) =>
        mesh.commands
          .filter((command) => command.task === task)
          .map((command, place) => (
            <Command key={`${task}-${command.command}`} mesh={mesh} command={command} place={place} />
          )),
      )}
    </div>
  )
}

interface CommandProps {
  mesh: Mesh
  command: Mesh['commands'][number]
  /** Among the commands of its task. */
  place: number
}

function Command({ mesh, command, place }: CommandProps) {
  const { task, explain } = command
  const label = TASK_LABELS[task]
  const source = mesh.sources[command.source]
  return (
    <section id={place === 0 ? `task-${task}` : undefined} className="panel flex min-w-0 flex-col px-4 py-3">
      <div className="mb-2 flex items-center justify-between gap-3">
        <h3 className="text-base">{label}</h3>
        <CopyButton
          text={command.command}
          what={place === 0 ? label : `${label}, command ${place + 1}`}
          done={`Copied: ${label.toLowerCase()}, ${mesh.name}`}
        />
      </div>
      <ScrollRegion
        label={`${label}, command ${place + 1}, scrolls sideways`}
        className="rounded-md bg-raised"
      >
        <pre className="px-3 py-2 font-mono text-xs">{command.command}</pre>
      </ScrollRegion>
      <p className="mt-2">{explain}</p>
      {source && (
        <p className="mt-auto pt-1 text-muted text-xs">
          Source:{' '}
          <a data-source href={source.url} rel="noreferrer" className="link">
            {source.title}
          </a>
          {source.date && (
            <>
              , <time dateTime={source.date}>{source.date}</time>
            </>
          )}
        </p>
      )}
    </section>
  )
}
