import { expect, type Locator, type Page } from 'playwright/test'

/** Each would set window.pwned if anything took it for markup or code. */
export const PAYLOADS = [
  '<img src=x data-payload onerror="window.pwned=1">',
  '"><script data-payload>window.pwned=1</script>',
  "'-(window.pwned=1)-'",
  'javascript:window.pwned=1',
  '{{constructor.constructor("window.pwned=1")()}}',
  '__proto__[pwned]=1',
]

/** Of the payloads those that become elements wherever text is taken for HTML. */
export const MARKUP = '"\'><img src=x data-payload onerror="window.pwned=1"><b data-payload>bold</b>'

/** Nothing of a payload has run, and none of its elements is in the page: its policy would hide the fault of the first. */
export const expectTextOnly = async (page: Page, where: string) => {
  const state = await page.evaluate(() => ({
    ran: Reflect.get(window, 'pwned') !== undefined || Reflect.get({}, 'pwned') !== undefined,
    elements: [...document.querySelectorAll('[data-payload], [onerror]')].map(({ outerHTML }) => outerHTML),
  }))
  expect(state, where).toEqual({ ran: false, elements: [] })
}

const TEXT_FIELDS = [
  'input:not([type=checkbox], [type=radio], [type=range], [type=file], [type=submit], [type=button])',
  'textarea',
  '[contenteditable="true"]',
].join(', ')

/** What a field is called by those who see it. */
const nameOf = (field: Locator): Promise<string> =>
  field.evaluate((element) => {
    const label = 'labels' in element && element.labels instanceof NodeList ? element.labels[0] : undefined
    return element.getAttribute('aria-label') ?? label?.textContent ?? element.id
  })

const FOLDS =
  'details:not([open]) > summary, button[aria-expanded="false"]:not([aria-haspopup], [data-opens], [popovertarget])'

/** Opens whatever is folded within the page itself. */
export const unfold = async (part: Locator) => {
  // From the last on: each that opens drops out of the list.
  for (const fold of (await part.locator(FOLDS).all()).reverse())
    if (await fold.isVisible()) await fold.click()
}

/** Writes markup into whatever takes text, and hands it in; gives back the names of the fields. */
export const fillWithMarkup = async (part: Locator): Promise<string[]> => {
  await unfold(part)
  const names: string[] = []
  for (const field of await part.locator(TEXT_FIELDS).all()) {
    if (!(await field.isVisible()) || !(await field.isEditable())) continue
    const name = await nameOf(field)
    await field.fill(MARKUP)
    await field.press('Enter')
    await expectTextOnly(part.page(), name)
    names.push(name)
  }
  // A search waits for a pause in typing.
  if (names.length > 0) await part.page().waitForTimeout(400)
  await expectTextOnly(part.page(), names.join(', '))
  return names
}
