import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ClaimBadges } from '@/components/evidence/ClaimBadges'
import { summariseMesh } from '@/components/mesh/MeshSummary'
import { isStale } from '@/lib/dataset/freshness'
import type { Mesh } from '@/lib/dataset/types'
import { projectMatrix } from '@/lib/matrix/projectMatrix'
import { loadDataset } from '../../scripts/dataset/load'
import { CapabilityRow } from './CapabilityRow'

const dataset = loadDataset()

const CAPABILITY = 'retries'

/** The mesh as if its claim had been checked just before these lines, the newest first. */
function aged(mesh: Mesh, newLines: readonly string[]): Mesh {
  const checkedAt = mesh.claims[CAPABILITY]?.checkedAt ?? ''
  return { ...mesh, releases: { ...mesh.releases, lines: [...newLines, checkedAt] } }
}

function drawRow(newLines: readonly string[]) {
  const meshes = dataset.meshes.map((mesh) => aged(mesh, mesh.id === 'linkerd' ? newLines : []))
  const row = projectMatrix({ ...dataset, meshes }).rows.find(({ id }) => id === CAPABILITY)
  if (!row) throw new Error('the dataset has a row of retries')
  return renderToStaticMarkup(
    <table>
      <tbody>
        <CapabilityRow row={row} meshes={meshes.map(summariseMesh)} needed={false} openMesh={null} />
      </tbody>
    </table>,
  )
}

const staleCells = (html: string) => html.split('<td').filter((cell) => cell.includes('>stale<'))

describe('a cell whose mesh has moved on by two release lines', () => {
  it('says so in the matrix, and no other cell does', () => {
    const stale = staleCells(drawRow(['9.2', '9.1']))
    expect(stale).toHaveLength(1)
    expect(stale[0]).toContain('data-mesh="linkerd"')
  })

  it('says nothing after one line', () => {
    expect(staleCells(drawRow(['9.1']))).toEqual([])
  })

  it('says so wherever its claim stands', () => {
    const [linkerd] = dataset.meshes
      .filter(({ id }) => id === 'linkerd')
      .map((mesh) => aged(mesh, ['9.2', '9.1']))
    const claim = linkerd?.claims[CAPABILITY]
    if (!linkerd || !claim) throw new Error('Linkerd has a claim on retries')
    const html = renderToStaticMarkup(
      <ClaimBadges maturity={claim.maturity} confidence={claim.confidence} stale={isStale(claim, linkerd)} />,
    )
    expect(html).toContain('Stale')
  })
})
