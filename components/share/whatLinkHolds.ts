import { formatPlural } from '@/lib/format'
import type { Scenario } from '@/lib/scenario/scenario'

/** “26 rows, 4 meshes, 3 needs”. `rows`: null on pages that show none. */
export function whatLinkHolds(
  { meshes, needs }: Pick<Scenario, 'meshes' | 'needs'>,
  rows: number | null,
): string {
  return [
    rows === null ? '' : formatPlural(rows, 'row'),
    formatPlural(meshes.length, 'mesh', 'meshes'),
    needs.length === 0 ? '' : formatPlural(needs.length, 'need'),
  ]
    .filter(Boolean)
    .join(', ')
}
