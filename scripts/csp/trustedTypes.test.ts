import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { trustedTypesScript } from './trustedTypes'

interface Rules {
  createHTML: (markup: string) => string | null
  createScriptURL: (address: string) => string | null
}

const rulesFor = (basePath: string): Rules => {
  let rules: Rules | undefined
  const trustedTypes = { createPolicy: (_name: string, given: Rules) => (rules = given) }
  const location = { origin: 'https://mesh.example', href: 'https://mesh.example/which-mesh/matrix/' }
  runInNewContext(trustedTypesScript(basePath), { window: { trustedTypes }, trustedTypes, location, URL })
  if (!rules) throw new Error('no policy was made')
  return rules
}

test('only the framework’s chunks and our worker may be loaded as scripts', () => {
  const { createScriptURL } = rulesFor('/which-mesh')
  expect(createScriptURL('/which-mesh/_next/static/chunks/a.js')).toBe('/which-mesh/_next/static/chunks/a.js')
  expect(createScriptURL('/which-mesh/sw.js')).toBe('/which-mesh/sw.js')
  for (const address of [
    'https://elsewhere.example/which-mesh/_next/static/a.js',
    '//elsewhere.example/a.js',
    '/_next/static/a.js',
    '/which-mesh/_next/static/../../upload.js',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
  ]) {
    expect(createScriptURL(address), address).toBeNull()
  }
})

test('text without a tag passes as markup, and nothing else but React’s empty script element', () => {
  const { createHTML } = rulesFor('')
  expect(createHTML('{"@type":"Dataset"}')).toBe('{"@type":"Dataset"}')
  expect(createHTML('<script></script>')).toBe('<script></script>')
  for (const markup of ['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', 'a<b']) {
    expect(createHTML(markup), markup).toBeNull()
  }
})

test('a browser without Trusted Types is left alone', () => {
  expect(() => runInNewContext(trustedTypesScript(''), { window: {} })).not.toThrow()
})
