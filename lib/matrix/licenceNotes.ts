import type { Mesh } from '../dataset/types'

/** Licences that show the source but keep rights back, by the names that data files use. */
const SOURCE_AVAILABLE = /\b(BUSL|SSPL|RSAL|Elastic-2\.0)\b/i

export interface LicenceNote {
  mesh: string
  note: string
}

/** What a reader must know of the word “native” in the columns of meshes that are not open source. */
export function licenceNotes(meshes: readonly Pick<Mesh, 'id' | 'name' | 'profile'>[]): LicenceNote[] {
  return meshes
    .filter(({ profile }) => SOURCE_AVAILABLE.test(profile.licence))
    .map(({ id, name, profile }) => ({
      mesh: id,
      note: `In the ${name} column “native” means the free community edition. Its licence is ${profile.licence}: the source is there to read, but it is not open source.`,
    }))
}
