import { dataset } from '@/app/dataset'
import { levelColour } from '@/app/levelColour'
import { sampled } from '@/app/sample'
import { PAGES } from '@/components/site/pages'
import { comparePair, summarisePair } from '@/lib/compare/comparePair'
import { nameOfPair, pairsOf } from '@/lib/compare/pairs'
import type { Capability, Mesh } from '@/lib/dataset/types'
import { LEVEL_LABELS, type Level } from '@/lib/dataset/vocabulary'
import { toHex } from '@/lib/seo/oklch'
import { pictureName } from '@/lib/seo/pictureName'
import type { PictureContent, PictureLine } from './Picture'

const INK = '#191d2b'

/** Every picture by the name that its page knows it under. */
export function pictures(): Map<string, () => PictureContent> {
  const byId = new Map(dataset.meshes.map((mesh) => [mesh.id, mesh]))
  const entries: (readonly [path: string, content: () => PictureContent])[] = [
    ['/', ofHome],
    ...PAGES.map(({ path, label, about }) => [path, () => ofPage(label, about)] as const),
    ...sampled(dataset.meshes).map((mesh) => [`/meshes/${mesh.id}/`, () => ofMesh(mesh)] as const),
    ...sampled(dataset.capabilities).map(
      (capability) => [`/capabilities/${capability.id}/`, () => ofCapability(capability)] as const,
    ),
    ...sampled(pairsOf([...byId.keys()])).flatMap((pair) => {
      const [first, second] = [byId.get(pair.first), byId.get(pair.second)]
      return first && second ? [[`/compare/${nameOfPair(pair)}/`, () => ofPair(first, second)] as const] : []
    }),
  ]
  return new Map(entries.map(([path, content]) => [pictureName(path), content]))
}

function ofHome(): PictureContent {
  return {
    kicker: `${dataset.capabilities.length} capabilities, each with its source`,
    title: 'Choose a service mesh you can defend',
    text: 'What each can do, what it costs on your cluster, and one answer with its reasons.',
    lines: dataset.meshes.slice(0, 6).map((mesh) => lineOf(mesh, '', INK)),
  }
}

function ofPage(title: string, text: string): PictureContent {
  return {
    kicker: `Dataset ${dataset.version}`,
    title,
    text,
    lines: dataset.meshes.slice(0, 6).map((mesh) => lineOf(mesh, '', INK)),
  }
}

function ofMesh(mesh: Mesh): PictureContent {
  const levels = Object.values(mesh.claims).map(({ level }) => level)
  const count = (level: Level): PictureLine => ({
    name: LEVEL_LABELS[level],
    value: String(levels.filter((other) => other === level).length),
    valueColour: toHex(levelColour(level).light),
    sign: null,
  })
  return {
    kicker: mesh.releases.version,
    title: mesh.name,
    text: mesh.profile.tagline,
    lines: [count('native'), count('partial'), count('none')],
  }
}

function ofCapability({ id, title, category }: Capability): PictureContent {
  const kicker = dataset.categories.find((other) => other.id === category)?.title ?? ''
  const lines = dataset.meshes.slice(0, 6).map((mesh) => {
    const level = mesh.claims[id]?.level
    return level ? lineOf(mesh, LEVEL_LABELS[level], toHex(levelColour(level).light)) : lineOf(mesh, '', INK)
  })
  return { kicker, title, text: '', lines }
}

function ofPair(first: Mesh, second: Mesh): PictureContent {
  const names = { first: first.name, second: second.name }
  return {
    kicker: 'Compared',
    title: `${first.name} vs ${second.name}`,
    text: summarisePair(comparePair(dataset.capabilities, first, second), names),
    lines: [lineOf(first, first.releases.version, INK), lineOf(second, second.releases.version, INK)],
  }
}

function lineOf(mesh: Mesh, value: string, valueColour: string): PictureLine {
  return {
    name: mesh.name,
    value,
    valueColour,
    sign: { marker: mesh.marker, colour: toHex(mesh.colour.light) },
  }
}
