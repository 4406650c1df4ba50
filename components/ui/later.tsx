import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { showToast } from './toast'

type LaterPart<Props> = ComponentType<Props> & {
  /** Fetches the part ahead of being drawn. */
  prepare: () => void
  /** For the control that asks for the part: it is fetched as soon as somebody comes to the control. */
  opener: { onPointerEnter: () => void; onFocus: () => void }
}

/**
 * A part of the page that is fetched when it is first drawn, or when somebody comes to what opens it. Until then it
 * stands for nothing, or for what `meanwhile` gives. React's own lazy parts appear 300 ms later at the earliest, to spare the eye
 * flickering placeholders; what somebody has just asked for has none. A part that cannot be had says so and closes; the
 * page lives on without it.
 */
export function later<Props extends object & { onClose?: () => void }>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: (props: Props) => ReactNode = () => null,
): LaterPart<Props> {
  let loaded: ComponentType<Props> | undefined
  const fetchPart = async () => {
    loaded ??= await load()
    return loaded
  }
  // biome-ignore lint/correctness/noComponentHookFactories: called once a part, at the top of a module.
  function Later(props: Props) {
    const [Part, setPart] = useState(() => loaded)
    const { onClose } = props
    useEffect(() => {
      if (Part) return
      let alive = true
      const giveUp = () => {
        if (!alive) return
        showToast('A part of this page could not be loaded; check the connection.')
        onClose?.()
      }
      fetchPart().then((part) => alive && setPart(() => part), giveUp)
      return () => {
        alive = false
      }
    }, [Part, onClose])
    return Part ? <Part {...props} /> : meanwhile(props)
  }
  // Where it cannot be had now, it is asked for again when it is drawn.
  const prepare = () => void fetchPart().catch(() => undefined)
  return Object.assign(Later, { prepare, opener: { onPointerEnter: prepare, onFocus: prepare } })
}
