import type { ReactNode, Ref } from 'react'
import { classes } from './classes'

interface ScrollRegionProps {
  label: string
  className?: string
  ref?: Ref<HTMLElement>
  children: ReactNode
}

/** The only places where something may be wider than the page. The keyboard reaches and scrolls them. */
export function ScrollRegion({ label, className, ref, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus to be scrolled by keys.
    <section ref={ref} aria-label={label} data-scrolls tabIndex={0} className={classes('scrolls', className)}>
      {children}
    </section>
  )
}
