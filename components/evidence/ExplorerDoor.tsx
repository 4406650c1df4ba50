'use client'
import { WhenSeen } from '@/components/charts/WhenSeen'
import { Explorer } from './Explorer'
import { useHash } from './useHash'

/** Opens the explorer when it comes into view, or at once for a link to one of its rows. */
export function ExplorerDoor({ sections }: { sections: readonly string[] }) {
  const hash = useHash()
  const isWanted = hash !== '' && !sections.includes(hash)
  return (
    <WhenSeen now={isWanted} className="min-h-96">
      <Explorer target={isWanted ? hash : ''} />
    </WhenSeen>
  )
}
