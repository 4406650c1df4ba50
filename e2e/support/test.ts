// What every end-to-end test stands on: a page that fails the test when it complains, or asks anything of the outside.
import { test as base, type ConsoleMessage, expect, type Page, type Request } from 'playwright/test'

export interface Watch {
  /** Errors of the page, of the console, and reports of its own policy. */
  complaints: string[]
  /** Addresses beyond the site's own origin that the page asked for. */
  outside: string[]
  /** Every address asked for, in order. */
  requests: string[]
}

interface Fixtures {
  /** What the page did so far; at the end of the test the first two lists must be empty. */
  watch: Watch
  /** Complaints that a test provokes on purpose: those that match are left out. */
  expectedComplaints: RegExp | null
  /** false where the scripts of a page are kept from running. */
  scriptsRun: boolean
}

const isOutside = (url: string, origin: string): boolean => {
  const { protocol, origin: asked } = new URL(url)
  return protocol.startsWith('http') && asked !== origin
}

const reportViolations = () => {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { violatedDirective, blockedURI, sample } = event
    console.error(`Policy violated: ${violatedDirective} by ${blockedURI} ${sample}`)
  })
}

/**
 * Remarks that tell nothing of the page: the tests block the worker where they are not about it, and the browser notes
 * the styles of a page that a link was about to lead to.
 */
const REMARKS =
  /Service Worker registration blocked by Playwright|\.css was preloaded using link preload but not used/

const watchPage = (page: Page, watch: Watch, origin: string, expected: RegExp | null) => {
  const complain = (text: string) => {
    if (!expected?.test(text) && !REMARKS.test(text)) watch.complaints.push(text)
  }
  page.on('pageerror', (error) => complain(error.stack ?? error.message))
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complain(`${message.text()} ${message.location().url}`)
  })
  page.on('request', (request: Request) => {
    watch.requests.push(request.url())
    if (isOutside(request.url(), origin)) watch.outside.push(request.url())
  })
}

/** The page marks itself once all of it listens; a document of another kind names no scripts of ours. */
const scriptsListen = () =>
  !document.querySelector('script[data-scripts]') || document.documentElement.matches('[data-listens]')

/** A page is painted before its scripts run. A person is slower than that, a test is not: it waits. */
const awaitScripts = (page: Page) => {
  const goto = page.goto.bind(page)
  const reload = page.reload.bind(page)
  const listening = () => page.waitForFunction(scriptsListen)
  page.goto = async (...given) => {
    const response = await goto(...given)
    await listening()
    return response
  }
  page.reload = async (...given) => {
    const response = await reload(...given)
    await listening()
    return response
  }
}

export const test = base.extend<Fixtures>({
  expectedComplaints: [null, { option: true }],
  scriptsRun: [true, { option: true }],
  watch: [
    async ({ context, baseURL, expectedComplaints, javaScriptEnabled, scriptsRun }, use) => {
      const watch: Watch = { complaints: [], outside: [], requests: [] }
      const origin = new URL(baseURL ?? 'http://127.0.0.1').origin
      await context.addInitScript(reportViolations)
      context.on('page', (page) => {
        watchPage(page, watch, origin, expectedComplaints)
        if (javaScriptEnabled && scriptsRun) awaitScripts(page)
      })
      await use(watch)
      expect(watch.complaints, 'errors of the page').toEqual([])
      expect(watch.outside, 'requests that left the origin').toEqual([])
    },
    { auto: true },
  ],
  page: async ({ page, watch: _watch }, use) => use(page),
})

export { expect } from 'playwright/test'
