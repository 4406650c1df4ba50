import { describe, expect, it } from 'vitest'
import { matrixCsv, matrixJson, matrixMarkdown, type ShownMatrix } from './exportRows'

const shown: ShownMatrix = {
  categories: [{ id: 'traffic', title: 'Traffic' }],
  meshes: [
    { id: 'linkerd', name: 'Linkerd' },
    { id: 'cilium', name: 'Cilium' },
  ],
  rows: [
    {
      id: 'retries',
      category: 'traffic',
      title: 'Retries | budgets',
      kind: 'support',
      cells: {
        cilium: { level: 'partial', value: '=SUM(A1) <b>', maturity: 'beta', lowConfidence: true },
        linkerd: { level: 'native', value: 'HTTPRoute, "retry"', maturity: 'stable' },
        kuma: { level: 'native', value: 'hidden column', maturity: null },
      },
    },
    {
      id: 'proxy',
      category: 'traffic',
      title: 'Proxy',
      kind: 'text',
      cells: { linkerd: { level: null, value: 'linkerd2-proxy', maturity: null, stale: true } },
    },
  ],
  datasetVersion: '2026.11.1',
  link: 'https://example.org/matrix/?q=retry',
}

describe('the exports of what is shown', () => {
  it('CSV has the shown columns in their order, and no formula', () => {
    const [header, first, second] = matrixCsv(shown).split('\r\n')
    expect(header).toBe(
      'Category,Capability,Id,Linkerd: level,Linkerd: maturity,Linkerd: marks,Linkerd: value,Cilium: level,Cilium: maturity,Cilium: marks,Cilium: value',
    )
    expect(first).toBe(
      `Traffic,Retries | budgets,retries,native,stable,,"HTTPRoute, ""retry""",partial,beta,low confidence,'=SUM(A1) <b>`,
    )
    expect(second).toBe('Traffic,Proxy,proxy,,,stale,linkerd2-proxy,,,,')
  })

  it('Markdown escapes pipes and tags and names dataset and link', () => {
    expect(matrixMarkdown(shown)).toBe(
      [
        '| Capability | Linkerd | Cilium |',
        '| --- | --- | --- |',
        '| Retries \\| budgets | Native: HTTPRoute, "retry" | Partial (Beta, low confidence): =SUM(A1) &lt;b> |',
        '| Proxy | (stale) linkerd2-proxy |  |',
        '',
        'Which Mesh, dataset 2026.11.1: <https://example.org/matrix/?q=retry>',
        '',
      ].join('\n'),
    )
  })

  it('JSON holds the shown cells alone', () => {
    const document = JSON.parse(matrixJson(shown))
    expect(document.dataset).toBe('2026.11.1')
    expect(Object.keys(document.rows[0].cells)).toEqual(['linkerd', 'cilium'])
  })
})
