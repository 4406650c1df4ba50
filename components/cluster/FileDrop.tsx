import { type ClipboardEvent, type DragEvent, useEffect, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { classes } from '@/components/ui/classes'
import { fileFromText } from './fileFromText'

interface FileDropProps {
  /** Whether something has been read already, to which these files are added. */
  adding: boolean
  onFiles: (files: readonly File[]) => void
}

/** Files by dropping, choosing or pasting. */
export function FileDrop({ adding, onFiles }: FileDropProps) {
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const hint = useId()
  usePaste(onFiles)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button does the same.
    <div
      className={classes(
        'flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border border-edge border-dashed px-4 py-4',
        over && 'border-accent bg-wash',
      )}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        accept=".json,.yaml,.yml,.gz,.txt,application/json,application/yaml,application/gzip,text/plain"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          target.value = ''
        }}
      />
      <Button
        look={adding ? 'plain' : 'primary'}
        aria-describedby={hint}
        onClick={() => input.current?.click()}
      >
        {adding ? 'Add files…' : 'Choose files…'}
      </Button>
      <p id={hint} className="min-w-40 flex-1 text-muted">
        or drop them here. JSON, YAML or gzip, several at once.
      </p>
      <PasteField onFiles={onFiles} />
    </div>
  )
}

/** Somewhere to paste for those without Ctrl+V. The text is taken before the field would have to show it. */
function PasteField({ onFiles }: Pick<FileDropProps, 'onFiles'>) {
  return (
    <input
      aria-label="Paste the output of kubectl here"
      placeholder="or paste here"
      autoComplete="off"
      spellCheck={false}
      className="field w-36"
      value=""
      onChange={() => undefined}
      onPaste={(event) => takePaste(event, onFiles)}
    />
  )
}

/** Ctrl+V anywhere while the panel is open, but in a field: who searches for a namespace pastes its name. */
function usePaste(onFiles: FileDropProps['onFiles']) {
  useEffect(() => {
    const paste = (event: globalThis.ClipboardEvent) => {
      if (!(event.target instanceof HTMLInputElement)) takePaste(event, onFiles)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [onFiles])
}

function takePaste(event: ClipboardEvent | globalThis.ClipboardEvent, onFiles: FileDropProps['onFiles']) {
  const { clipboardData } = event
  if (!clipboardData) return
  event.preventDefault()
  const files = [...clipboardData.files]
  const text = files.length === 0 ? clipboardData.getData('text/plain') : ''
  if (text === '') onFiles(files)
  else fileFromText(text, 'what you pasted').then((file) => onFiles([file]))
}
