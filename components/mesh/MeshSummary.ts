import type { Mesh } from '@/lib/dataset/types'

/** What every page knows of every mesh: enough to name it, colour it and list it. */
export type MeshSummary = Pick<Mesh, 'id' | 'name' | 'product' | 'mode' | 'marker'> & {
  version: string
}

export function summariseMesh(mesh: Mesh): MeshSummary {
  const { id, name, product, mode, marker } = mesh
  return { id, name, product, mode, marker, version: mesh.releases.version }
}
