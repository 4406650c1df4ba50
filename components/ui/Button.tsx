import type { ComponentProps } from 'react'
import { classes } from './classes'

const LOOKS = {
  primary: 'bg-accent text-on-accent font-medium hover:opacity-90 px-3',
  plain: 'border border-edge bg-surface hover:bg-raised px-3',
  quiet: 'text-accent hover:bg-wash px-2',
  icon: 'border border-edge bg-surface hover:bg-raised w-9 justify-center',
} as const

type ButtonProps = ComponentProps<'button'> & { look?: keyof typeof LOOKS }

export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classes(
        'inline-flex min-h-9 items-center gap-1.5 rounded-md whitespace-nowrap disabled:opacity-55',
        LOOKS[look],
        className,
      )}
      {...rest}
    />
  )
}
