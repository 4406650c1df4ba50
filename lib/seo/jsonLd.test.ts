import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breadcrumbList, toScriptText } from './jsonLd'

describe('structured data', () => {
  it('numbers the steps of a trail from one', () => {
    const list = breadcrumbList([
      { name: 'Meshes', url: 'https://example.org/meshes/' },
      { name: 'Linkerd', url: 'https://example.org/meshes/linkerd/' },
    ])
    expect(list.itemListElement.map(({ position, name }) => [position, name])).toEqual([
      [1, 'Meshes'],
      [2, 'Linkerd'],
    ])
  })

  it('never holds what could close its script element, and reads back unchanged', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = toScriptText({ text: `${text}</script><!--` })
        expect(written).not.toContain('<')
        expect(JSON.parse(written)).toEqual({ text: `${text}</script><!--` })
      }),
    )
  })
})
