import { expect, test } from 'vitest'
import { nameOfImage, versionOfImage } from './image'

test.each([
  ['docker.io/istio/proxyv2:1.31.1', '1.31.1'],
  ['docker.io/istio/ztunnel:1.31.1-distroless', '1.31.1'],
  ['cr.l5d.io/linkerd/proxy:edge-26.6.3', 'edge-26.6.3'],
  ['quay.io/cilium/cilium:v1.20.2@sha256:abc', '1.20.2'],
  ['localhost:5000/kuma-dp:3.0.1', '3.0.1'],
  ['registry.example.com:8443/team/envoy', null],
  ['quay.io/cilium/cilium@sha256:abc', null],
  ['proxyv2', null],
  ['', null],
])('the version of %s is %s', (image, version) => {
  expect(versionOfImage(image)).toBe(version)
})

test('the name of an image has neither registry nor tag', () => {
  expect(nameOfImage('localhost:5000/hashicorp/consul-dataplane:2.0.1')).toBe('consul-dataplane')
})
