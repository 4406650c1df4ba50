import Link from 'next/link'
import type { ComponentProps } from 'react'
import { classes } from '@/components/ui/classes'

/** A link that stands among buttons. */
export function LinkButton({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      prefetch={false}
      className={classes(
        'inline-flex min-h-9 items-center gap-1.5 rounded-md border border-edge bg-surface px-3 hover:bg-raised',
        className,
      )}
      {...rest}
    />
  )
}
