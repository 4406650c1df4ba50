import { expect, test } from 'vitest'
import { forbiddenAttributes, hashOf, inlineScripts, policyOf, withPolicy } from './policy'

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/>${head}</head><body>${body}</body></html>`

test('a hash is the one that a browser computes', () => {
  // The example of the Content Security Policy specification.
  expect(hashOf("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='")
})

test('inline scripts are those without a source that a browser would run', () => {
  const html = page(
    '<script>one()</script><script type="module">two()</script>',
    '<script src="/a.js" async=""></script><script type="application/ld+json">{}</script>',
  )
  expect(inlineScripts(html)).toEqual(['one()', 'two()'])
})

test('the policy names each inline script and style once', () => {
  const policy = policyOf(page('<style>a{}</style><script>x()</script><script>x()</script>'))
  expect(policy).toContain(`script-src 'self' ${hashOf('x()')};`)
  expect(policy).toContain(`style-src 'self' ${hashOf('a{}')};`)
  expect(policy).not.toContain('unsafe')
})

test('the policy lets in the styles that other pages bring along', () => {
  const policy = policyOf(page('<style>a{}</style>'), ['a{}', 'b{}'])
  expect(policy).toContain(`style-src 'self' ${hashOf('a{}')} ${hashOf('b{}')};`)
})

test('the policy stands first in the head, after the character set alone', () => {
  const html = withPolicy(page('<script>x()</script>'), 'first()')
  expect(html).toMatch(
    /<head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" [^>]*><script>first\(\)</,
  )
  expect(policyOf(html)).toContain(hashOf('first()'))
})

test('applying the policy again changes nothing', () => {
  const once = withPolicy(page('<style>a{}</style><script>x()</script>'), 'first()')
  expect(withPolicy(once, 'first()')).toBe(once)
})

test('attributes that the policy would ignore are found, those inside scripts are not', () => {
  const html = page(
    '<script>"<p style=\\"a\\">"</script>',
    '<p style="color:red">a</p><b onclick="x()">b</b>',
  )
  expect(forbiddenAttributes(html)).toEqual(['<p style="color:red">', '<b onclick="x()">'])
})
