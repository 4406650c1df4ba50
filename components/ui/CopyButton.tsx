'use client'
import { Button } from './Button'
import { classes } from './classes'
import { Icon } from './Icon'
import { showToast } from './toast'

interface CopyButtonProps {
  text: string
  label?: string
  /** What it copies, for assistive technology: pages with several must tell them apart. */
  what?: string
  /** What the toast says has been copied. */
  done?: string
  className?: string
}

export async function copyText(text: string, done: string) {
  try {
    await navigator.clipboard.writeText(text)
    showToast(done)
  } catch {
    showToast('The browser did not allow copying. Select the text and copy it by hand.')
  }
}

export function CopyButton({ text, label = 'Copy', what, done = 'Copied', className }: CopyButtonProps) {
  return (
    <Button
      className={classes('noscript:hidden', className)}
      data-no-print
      onClick={() => copyText(text, done)}
    >
      <Icon name="copy" />
      <span>
        {label}
        {what && <span className="sr-only">: {what}</span>}
      </span>
    </Button>
  )
}
