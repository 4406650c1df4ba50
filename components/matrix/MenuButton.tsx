import type { ComponentProps } from 'react'
import { classes } from '@/components/ui/classes'
import { Icon, type IconName } from '@/components/ui/Icon'

type MenuButtonProps = ComponentProps<'button'> & { icon: IconName }

/** One line of a small menu. */
export function MenuButton({ icon, className, children, ...rest }: MenuButtonProps) {
  return (
    <button
      type="button"
      className={classes(
        'flex min-h-9 w-full items-center gap-2.5 rounded-md px-2 text-left hover:bg-raised disabled:opacity-55 disabled:hover:bg-transparent',
        className,
      )}
      {...rest}
    >
      <Icon name={icon} />
      {children}
    </button>
  )
}
