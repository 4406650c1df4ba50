'use client'
import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { loadEvidence } from '@/components/evidence-drawer/loadEvidence'
import { cellAt } from './cellAt'

interface SummaryTipProps {
  /** The region whose cells have summaries. */
  region: RefObject<HTMLElement | null>
  /** With the drawer open the summary stands there already. */
  enabled: boolean
}

interface Tip {
  link: HTMLElement
  text: string
}

const REST = 350
const GRACE = 150
const GAP = 4

/**
 * The summary of the cell that the pointer rests on or that the keyboard has reached. It can be pointed at, and Esc
 * sends it away (WCAG 1.4.13). The text comes with the row’s evidence, which the drawer will want next.
 */
export function SummaryTip({ region, enabled }: SummaryTipProps) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [tip, setTip] = useState<Tip | null>(null)

  useEffect(() => {
    const element = region.current
    if (!element || !enabled) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let wanted: HTMLElement | null = null
    let reached: HTMLElement | null = null
    const later = (wait: number, act: () => void) => {
      clearTimeout(timer)
      timer = setTimeout(act, wait)
    }
    const hide = () => {
      clearTimeout(timer)
      wanted = null
      setTip(null)
    }
    const offer = (target: EventTarget | null) => {
      const link = target instanceof Element ? target.closest<HTMLElement>('td[data-mesh] > a') : null
      if (link === reached) return
      reached = link
      if (!link) return later(GRACE, hide)
      wanted = link
      later(REST, async () => {
        const text = await summaryOf(link)
        if (text && wanted === link) setTip({ link, text })
      })
    }
    // Not pointerover, which also tells of rows that come to lie below a pointer at rest.
    const onPointerMove = (event: PointerEvent) => event.pointerType !== 'touch' && offer(event.target)
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof Element && event.target.matches(':focus-visible')) offer(event.target)
    }
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide()
    const listeners = new AbortController()
    const { signal } = listeners
    element.addEventListener('pointermove', onPointerMove, { signal, passive: true })
    // Back from the tip, or by the keyboard, the cell is reached anew; sent away by Esc, the tip stays away.
    element.addEventListener('pointerleave', () => offer(null), { signal })
    element.addEventListener('focusin', onFocus, { signal })
    element.addEventListener('focusout', () => offer(null), { signal })
    element.addEventListener('scroll', hide, { signal, passive: true })
    window.addEventListener('keydown', onKey, { signal })
    box.current?.addEventListener('pointerenter', () => clearTimeout(timer), { signal })
    box.current?.addEventListener('pointerleave', () => later(GRACE, hide), { signal })
    return () => {
      listeners.abort()
      hide()
    }
  }, [region, enabled])

  useEffect(() => {
    if (!tip || !box.current) return
    place(box.current, tip.link)
    tip.link.setAttribute('aria-describedby', id)
    return () => tip.link.removeAttribute('aria-describedby')
  }, [tip, id])

  return (
    <div
      ref={box}
      id={id}
      role="tooltip"
      hidden={!tip}
      data-no-print
      className="panel fixed z-10 w-80 max-w-[calc(100vw-1rem)] px-3.5 py-2.5 shadow-pop"
    >
      {tip?.text}
    </div>
  )
}

async function summaryOf(link: Element): Promise<string | null> {
  const cell = cellAt(link)
  if (!cell) return null
  try {
    const { claims } = await loadEvidence(cell.capability)
    return claims.find(({ mesh }) => mesh === cell.mesh)?.summary ?? null
  } catch {
    // Without a network there is no summary; the drawer says so where it matters.
    return null
  }
}

function place(box: HTMLElement, link: HTMLElement) {
  const anchor = link.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = box
  const below = anchor.bottom + GAP
  const top = below + height < window.innerHeight ? below : anchor.top - height - GAP
  box.style.left = `${Math.max(8, Math.min(anchor.left, window.innerWidth - width - 8))}px`
  box.style.top = `${Math.max(8, top)}px`
}
