'use client'
import { changeSettings, useSettings } from '@/components/state/useSettings'
import { Dialog } from '@/components/ui/Dialog'
import { Switch } from '@/components/ui/Switch'

interface ShortcutsDialogProps {
  onClose: () => void
}

const SHORTCUTS: readonly [keys: string, what: string][] = [
  ['/', 'Search the capabilities'],
  ['?', 'This list'],
  ['Ctrl K', 'Go to a page, a mesh or a capability'],
  ['← ↑ → ↓', 'Move between the cells of the table'],
  ['Home End', 'First and last cell of the row; with Ctrl, of the table'],
  ['Page Up, Page Down', 'Ten rows up or down'],
  ['Enter', 'Open the evidence of a cell'],
  ['Esc', 'Close the evidence, a menu or a hint'],
]

export function ShortcutsDialog({ onClose }: ShortcutsDialogProps) {
  const { singleKeys } = useSettings()
  return (
    <Dialog onClose={onClose} title="Keyboard shortcuts">
      <table className="table-plain">
        <tbody>
          {SHORTCUTS.map(([keys, what]) => (
            <tr key={keys}>
              <th scope="row" className="w-44">
                <kbd className="font-mono text-xs">{keys}</kbd>
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mt-4 border-line border-t pt-3">
        <Switch
          checked={singleKeys}
          onChange={(on) => changeSettings((settings) => ({ ...settings, singleKeys: on }))}
        >
          Single keys (/ and ?) do something. Switch this off if speech input types them for you.
        </Switch>
      </div>
    </Dialog>
  )
}
