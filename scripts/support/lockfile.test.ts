import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Entry {
  optionalDependencies?: Record<string, string>
}

const packages: Record<string, Entry> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages

/** The folders in which Node would look for a package that the one at `path` asks for. */
function placesFor(name: string, path: string): string[] {
  const inner = path === '' ? '' : `${path}/`
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1))
  return [`${inner}node_modules/${name}`, ...(path === '' ? [] : placesFor(name, parent))]
}

// npm writes a lock without the other platforms' packages when it cannot reach them, then refuses to install it.
test('the lock names the packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(name, path).some((place) => place in packages))
      .map((name) => `${name}, wanted by ${path}`),
  )
  expect(Object.keys(packages).length).toBeGreaterThan(100)
  expect(missing).toEqual([])
})
