import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

/**
 * A part of the page that is fetched when it is first drawn, and stands for nothing, or for `meanwhile`, until then.
 * React's own lazy parts appear 300 ms later at the earliest, to spare the eye flickering placeholders; what somebody
 * has just asked for has none.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  // biome-ignore lint/correctness/noComponentHookFactories: called once a part, at the top of a module.
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => loaded)
    const [failure, setFailure] = useState<unknown>(null)
    useEffect(() => {
      if (Part) return
      let alive = true
      load().then(
        (part) => {
          loaded = part
          if (alive) setPart(() => part)
        },
        (reason: unknown) => alive && setFailure(reason),
      )
      return () => {
        alive = false
      }
    }, [Part])
    // The page says what to do about it, as for any other fault.
    if (failure) throw failure
    return Part ? <Part {...props} /> : meanwhile
  }
}
