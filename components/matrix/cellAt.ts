import type { OpenCell } from '@/lib/matrix/view'

/** Which cell something inside the table belongs to. */
export function cellAt(inside: Element | null): OpenCell | null {
  const mesh = inside?.closest<HTMLElement>('td[data-mesh]')?.dataset.mesh
  const capability = inside?.closest<HTMLElement>('tr[data-capability]')?.dataset.capability
  return mesh && capability ? { mesh, capability } : null
}
