import { afterEach, expect, it, vi } from 'vitest'
import { fetchOnce } from './fetchSite'

afterEach(() => vi.unstubAllGlobals())

it('a file is fetched once for all who ask, and again only after a failure', async () => {
  const fetch = vi.fn(async () => Response.json({ found: true }))
  fetch.mockRejectedValueOnce(new TypeError('no network'))
  vi.stubGlobal('fetch', fetch)
  await expect(fetchOnce('/a.json')).rejects.toThrow('no network')
  const answers = await Promise.all([fetchOnce('/a.json'), fetchOnce('/a.json')])
  expect(answers).toEqual([{ found: true }, { found: true }])
  expect(fetch).toHaveBeenCalledTimes(2)
  await fetchOnce('/b.json')
  expect(fetch).toHaveBeenCalledTimes(3)
})

it('a file that the server does not have is a failure', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
  await expect(fetchOnce('/gone.json')).rejects.toThrow('/gone.json could not be loaded (404)')
})
