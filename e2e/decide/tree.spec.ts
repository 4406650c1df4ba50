import { attributesOf } from '../support/sitePage'
import { expect, test } from '../support/test'
import { ANSWERED, DecidePage } from './decidePage'

const boxesOf = (decide: DecidePage) =>
  decide.page.locator('[data-tree-node]').evaluateAll((nodes) =>
    nodes.map((node) => {
      const texts = [...node.querySelectorAll('text')].map((text) => text.getBoundingClientRect())
      const { left, right, top, bottom } =
        node.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect()
      return { id: node.getAttribute('data-tree-node'), left, right, top, bottom, texts }
    }),
  )

for (const query of ['', '?a=size:many', '?a=size:many,goal:several,must:mtls,must:strict', ANSWERED]) {
  test(`the question of the moment is in sight and no words overlap: ${query || 'on arrival'}`, async ({
    page,
  }) => {
    const decide = new DecidePage(page)
    await decide.open(query)
    const frame = await page.getByRole('region', { name: 'Tree of questions' }).boundingBox()
    if (!frame) throw new Error('the tree is not drawn')
    const boxes = await boxesOf(decide)
    const lit = await page.locator('[data-tree-node][data-lit]').last().locator('rect').boundingBox()
    if (!lit) throw new Error('nothing is lit')
    expect(lit.x).toBeGreaterThanOrEqual(frame.x)
    expect(lit.x + lit.width).toBeLessThanOrEqual(frame.x + frame.width)
    expect(lit.y).toBeGreaterThanOrEqual(frame.y)
    expect(lit.y + lit.height).toBeLessThanOrEqual(frame.y + frame.height)
    for (const [index, box] of boxes.entries()) {
      for (const text of box.texts) {
        expect(text.right, `${box.id}: its words leave the box`).toBeLessThanOrEqual(box.right)
        expect(text.bottom).toBeLessThanOrEqual(box.bottom + 1)
      }
      for (const other of boxes.slice(index + 1)) {
        const apart =
          other.left >= box.right ||
          other.right <= box.left ||
          other.top >= box.bottom ||
          other.bottom <= box.top
        expect(apart, `${box.id} and ${other.id} overlap`).toBe(true)
      }
    }
  })
}

test('the whole tree can be seen at once, made larger, and left again', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open('?a=size:many')
  const nodes = page.locator('[data-tree-node]')
  const near = await nodes.count()
  await page.getByRole('button', { name: 'Whole tree' }).click()
  await expect.poll(() => nodes.count()).toBeGreaterThan(near)
  const ids = await attributesOf(nodes, 'data-tree-node')
  for (const id of ['posture', 'cilium-encryption', 'ranking', 'no-mesh']) expect(ids).toContain(id)
  const width = () =>
    page
      .locator('[data-tree-node] rect')
      .first()
      .evaluate((box) => box.getBoundingClientRect().width)
  const small = await width()
  await page.getByRole('button', { name: 'Larger' }).click()
  await expect.poll(width).toBeGreaterThan(small)
  await page.getByRole('button', { name: 'First question' }).click()
  await expect.poll(() => nodes.count()).toBe(near)
})

test('a mouse drags the tree, and keys and the wheel change its size', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open('?a=size:many,goal:encrypt')
  const frame = page.getByRole('region', { name: 'Tree of questions' })
  const scroll = () => frame.evaluate(({ scrollLeft }) => scrollLeft)
  const before = await scroll()
  const box = await frame.boundingBox()
  if (!box) throw new Error('the tree is not drawn')
  await page.mouse.move(box.x + 100, box.y + 160)
  await page.mouse.down()
  await page.mouse.move(box.x + 180, box.y + 160, { steps: 4 })
  await page.mouse.up()
  expect(before - (await scroll())).toBeGreaterThan(60)
  await page.mouse.move(box.x + 300, box.y + 160)
  expect(before - (await scroll())).toBeGreaterThan(60)
  const width = () =>
    page
      .locator('[data-tree-node] rect')
      .first()
      .evaluate((node) => node.getBoundingClientRect().width)
  const plain = await width()
  await frame.press('+')
  await expect.poll(width).toBeGreaterThan(plain)
  await frame.press('-')
  await expect.poll(width).toBeCloseTo(plain, 0)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  await expect.poll(width).toBeGreaterThan(plain)
})

test('the same questions stand in an outline', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open('?a=size:many')
  await page.getByText('All questions as an outline').click()
  await expect(page.locator('li', { hasText: 'on your path' }).first()).toBeVisible()
})
