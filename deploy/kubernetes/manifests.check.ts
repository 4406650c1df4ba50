// The manifests against Kubernetes' own definitions: types made from its OpenAPI description, where a field that does
// not exist is an error, and the Gateway API's schema for the HTTPRoute.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const FOLDER = 'deploy/kubernetes'
const GATEWAY_SCHEMAS = '../shared/crds/gateway-api-1.6.1-standard.json'

const TYPES: Record<string, string> = {
  'apps/v1/Deployment': 'apps/v1',
  'v1/Service': 'core/v1',
  'policy/v1/PodDisruptionBudget': 'policy/v1',
  'autoscaling/v2/HorizontalPodAutoscaler': 'autoscaling/v2',
  'networking.k8s.io/v1/NetworkPolicy': 'networking/v1',
  'networking.k8s.io/v1/Ingress': 'networking/v1',
}

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'))
const read = (file: string) => parse(readFileSync(join(FOLDER, file), 'utf8'), { uniqueKeys: true })
const manifests = files
  .filter((file) => file !== 'kustomization.yaml')
  .map((file) => ({ file, manifest: read(file) }))
const kindOf = (manifest: { apiVersion: string; kind: string }) => `${manifest.apiVersion}/${manifest.kind}`
const manifest = (kind: string) => manifests.find(({ manifest }) => manifest.kind === kind)?.manifest

interface Subject {
  kind: string
  value: unknown
}

const sourceOf = ({ kind, value }: Subject): string => {
  const name = kind.split('/').at(-1)
  return `import type { ${name} } from 'kubernetes-types/${TYPES[kind]}'
export const manifest: ${name} = ${JSON.stringify(value)}
`
}

/** What the compiler says to manifests written as values of their kinds' types. */
const faultsOf = (subjects: readonly Subject[]): string[][] => {
  mkdirSync('.cache', { recursive: true })
  // Inside the project, so that the types are found.
  const folder = mkdtempSync(join('.cache', 'manifests-'))
  const names = subjects.map((subject, index) => {
    const name = join(folder, `${index}.ts`)
    writeFileSync(name, sourceOf(subject))
    return name
  })
  const program = ts.createProgram(names, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts'],
    types: [],
  })
  const faults = names.map((name) =>
    [
      ...program.getSyntacticDiagnostics(program.getSourceFile(name)),
      ...program.getSemanticDiagnostics(program.getSourceFile(name)),
    ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  )
  rmSync(folder, { recursive: true })
  return faults
}

test('the kustomization lists every manifest beside it, and nothing else', () => {
  const listed: string[] = read('kustomization.yaml').resources
  expect([...listed].sort()).toEqual(manifests.map(({ file }) => file).sort())
})

test('each manifest is what Kubernetes takes for its kind, and a mistake would be found', () => {
  const subjects = manifests
    .map(({ manifest }) => ({ kind: kindOf(manifest), value: manifest }))
    .filter(({ kind }) => !kind.startsWith('gateway.networking.k8s.io/'))
  for (const { kind } of subjects) expect(TYPES).toHaveProperty([kind])
  const misspelt = structuredClone(manifest('Deployment'))
  misspelt.spec.template.spec.containers[0].readynessProbe = {}
  const mistyped = structuredClone(manifest('Deployment'))
  mistyped.spec.replicas = 'two'
  const mistakes = [misspelt, mistyped].map((value) => ({ kind: 'apps/v1/Deployment', value }))
  const faults = faultsOf([...subjects, ...mistakes])
  expect(faults.slice(0, subjects.length)).toEqual(subjects.map(() => []))
  expect(faults.slice(subjects.length).map(([first]) => first)).toEqual([
    expect.stringContaining('readynessProbe'),
    expect.stringContaining('number'),
  ])
})

const hasSchemas = existsSync(GATEWAY_SCHEMAS)
if (!hasSchemas) console.error(`SKIPPED: the Gateway API's schemas are not at ${GATEWAY_SCHEMAS}.`)

test.skipIf(!hasSchemas)('the HTTPRoute is what the Gateway API takes', () => {
  const { schemas } = JSON.parse(readFileSync(GATEWAY_SCHEMAS, 'utf8'))
  const { schema } = schemas['gateway.networking.k8s.io/v1/HTTPRoute']
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema)
  const route = manifest('HTTPRoute')
  expect(validate(route), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({ ...route, spec: { ...route.spec, hostname: 'a' } })).toBe(false)
})

test('names and ports of the manifests lead to one another', () => {
  const deployment = manifest('Deployment')
  const [container] = deployment.spec.template.spec.containers
  const labels = deployment.spec.template.metadata.labels
  const [port] = manifest('Service').spec.ports
  expect(deployment.spec.selector.matchLabels).toEqual(labels)
  expect(manifest('Service').spec.selector).toEqual(labels)
  expect(manifest('PodDisruptionBudget').spec.selector.matchLabels).toEqual(labels)
  expect(manifest('NetworkPolicy').spec.podSelector.matchLabels).toEqual(labels)
  expect(container.ports.map(({ name }: { name: string }) => name)).toContain(port.targetPort)
  expect(manifest('HTTPRoute').spec.rules[0].backendRefs[0]).toEqual({ name: 'which-mesh', port: port.port })
  expect(manifest('Ingress').spec.rules[0].http.paths[0].backend.service.port.name).toBe(port.name)
  const target = manifest('HorizontalPodAutoscaler').spec.scaleTargetRef
  expect([target.kind, target.name]).toEqual(['Deployment', deployment.metadata.name])
  for (const probe of ['readinessProbe', 'livenessProbe', 'startupProbe']) {
    expect(container[probe].httpGet).toEqual({ path: '/healthz', port: 'http' })
  }
})

test('the pod meets the restricted Pod Security Standard, with a read-only root and bounds', () => {
  const { securityContext: pod, containers } = manifest('Deployment').spec.template.spec
  const [{ securityContext, resources, volumeMounts }] = containers
  expect(pod).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } })
  expect(securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  })
  expect(resources).toMatchObject({ requests: { cpu: '50m', memory: '32Mi' }, limits: { memory: '128Mi' } })
  expect(volumeMounts).toEqual([{ name: 'tmp', mountPath: '/tmp' }])
})

test('the image runs unprivileged, as the user and on the port that the manifests name', () => {
  const lines = readFileSync('deploy/Dockerfile', 'utf8').split('\n')
  const deployment = manifest('Deployment')
  const { runAsUser, runAsGroup } = deployment.spec.template.spec.securityContext
  expect(lines).toContain(`USER ${runAsUser}:${runAsGroup}`)
  expect(lines).toContain(`EXPOSE ${deployment.spec.template.spec.containers[0].ports[0].containerPort}`)
  expect(lines.filter((line) => line.startsWith('FROM ')).length).toBe(2)
  const copied = lines.flatMap((line) => /^COPY (?!--)(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? [])
  for (const source of copied) expect(existsSync(source), source).toBe(true)
})
