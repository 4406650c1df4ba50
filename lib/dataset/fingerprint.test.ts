import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleDraft } from './example'
import { claimsDigest, fingerprint } from './fingerprint'

const [alpha, beta] = exampleDraft().meshes.map(({ content }) => content)
if (!alpha || !beta) throw new Error('The example has too few meshes.')

test('the order of columns, rows and keys is no change', () => {
  const turned = { ...alpha, claims: Object.fromEntries(Object.entries(alpha.claims).reverse()) }
  expect(claimsDigest([beta, turned])).toBe(claimsDigest([alpha, beta]))
})

test('any field of any claim is a change', () => {
  const { mtls } = alpha.claims
  const fields = Object.keys(mtls ?? {})
  const digests = fields.map((field) =>
    claimsDigest([{ ...alpha, claims: { ...alpha.claims, mtls: { ...mtls, [field]: 'other' } as never } }]),
  )
  expect(new Set([...digests, claimsDigest([alpha])]).size).toBe(fields.length + 1)
})

test('different texts have different fingerprints of 16 hex digits', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(fingerprint(a)).toMatch(/^[0-9a-f]{16}$/)
      expect(fingerprint(a) === fingerprint(b)).toBe(a === b)
    }),
  )
})
