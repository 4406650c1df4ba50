'use client'
// Stand-in until the store lands: a plain link.
import Link from 'next/link'
import type { ComponentProps } from 'react'

export function ScenarioLink(props: ComponentProps<typeof Link>) {
  return <Link {...props} />
}
