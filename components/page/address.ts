import { BASE_PATH } from '@/components/site/fetchSite'

const ORIGIN = process.env.NEXT_PUBLIC_SITE_URL ?? ''
/** The public address of a path, for canonical links and whatever leaves the site. */
export function addressOf(path: string): string {
  return new URL(BASE_PATH + path, ORIGIN).href
}
