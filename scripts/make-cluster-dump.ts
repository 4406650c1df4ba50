// Writes a made-up cluster as kubectl would print it, to try the import at any size:
//   npx tsx scripts/make-cluster-dump.ts --pods 10000 --nodes 300 --mesh istio-sidecar > dump.json
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { clusterObjects } from './cluster/makeCluster'
import { MESH_SHAPES, type MeshShapeId } from './cluster/meshShapes'
import { printCompactJson, printJson, printTop, printYaml } from './cluster/printDump'

const PRINTERS = { json: printJson, compact: printCompactJson, yaml: printYaml, top: printTop }

const { values } = parseArgs({
  options: {
    pods: { type: 'string', default: '100' },
    nodes: { type: 'string', default: '10' },
    services: { type: 'string' },
    namespaces: { type: 'string', default: '8' },
    mesh: { type: 'string', default: 'istio-sidecar' },
    format: { type: 'string', default: 'json' },
  },
})

const isMesh = (id: string): id is MeshShapeId => Object.hasOwn(MESH_SHAPES, id)
const isFormat = (id: string): id is keyof typeof PRINTERS => Object.hasOwn(PRINTERS, id)

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

function atLeastOne(name: 'pods' | 'nodes' | 'namespaces' | 'services', fallback?: number): number {
  const given = values[name]
  const number = given === undefined ? fallback : Number(given)
  if (number === undefined || !Number.isInteger(number) || number < 1)
    fail(`--${name} takes a whole number from 1 up.`)
  return number
}

const { mesh, format } = values
if (!isMesh(mesh)) fail(`--mesh takes one of ${Object.keys(MESH_SHAPES).join(', ')}.`)
if (!isFormat(format)) fail(`--format takes one of ${Object.keys(PRINTERS).join(', ')}.`)

const pods = atLeastOne('pods')
const objects = clusterObjects({
  mesh,
  pods,
  nodes: atLeastOne('nodes'),
  namespaces: atLeastOne('namespaces'),
  services: atLeastOne('services', Math.max(2, Math.ceil(pods / 4))),
})
await pipeline(Readable.from(PRINTERS[format](objects)), process.stdout)
