// The layers are the linter's: this tries that it really refuses what leads the wrong way, and what makes lib impure.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from './files'

const isRefused = (file: string, source: string): boolean => {
  const args = ['lint', '--error-on-warnings', `--stdin-file-path=${file}`]
  return spawnSync('node_modules/.bin/biome', args, { input: source }).status !== 0
}

test.each([
  ['lib/matrix/x.ts', "import { useState } from 'react'\nexport const x = useState\n"],
  ['lib/matrix/x.ts', "import { readFileSync } from 'node:fs'\nexport const x = readFileSync\n"],
  ['lib/matrix/x.ts', "import { Button } from '../../components/ui/Button'\nexport const x = Button\n"],
  ['lib/matrix/x.ts', 'export const x = document.title\n'],
  ['components/x.tsx', "import { dataset } from '@/app/dataset'\nexport const x = dataset\n"],
  ['components/x.tsx', "import { meshSchema } from '@/lib/dataset/schema'\nexport const x = meshSchema\n"],
  ['components/x.tsx', "import { z } from 'zod'\nexport const x = z\n"],
  ['app/x/page.tsx', "import { loadDataset } from '@/scripts/dataset/load'\nexport const x = loadDataset\n"],
])('%s may not say: %s', (file, source) => {
  expect(isRefused(file, source)).toBe(true)
})

test.each([
  ['lib/matrix/x.ts', "import { toCsv } from '../csv'\nexport const x = toCsv\n"],
  ['components/x.tsx', "import { toCsv } from '@/lib/csv'\nexport const x = toCsv\n"],
  ['app/x/page.tsx', "import { dataset } from '@/app/dataset'\nexport const x = dataset\n"],
])('%s may say: %s', (file, source) => {
  expect(isRefused(file, source)).toBe(false)
})

test('lib has no clock, no chance and no locale of the place', async () => {
  const impure = /Math\.random|Date\.now|new Date\(\)|\.toLocale\w*String\(\)|Intl\.\w+\(\)/
  const files = (await filesIn('lib')).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter((file) => impure.test(readFileSync(join('lib', file), 'utf8')))).toEqual([])
})
