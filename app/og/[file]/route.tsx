import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ImageResponse } from 'next/og'
import { PICTURE_SIZE } from '@/app/describePage'
import { Picture } from '../Picture'
import { pictures } from '../pictures'

export const dynamic = 'force-static'
export const dynamicParams = false

const ENDING = '.png'

const face = (file: string) =>
  readFileSync(path.join(process.cwd(), 'node_modules/geist/dist/fonts/geist-sans', file))

const FONTS = [
  { name: 'Geist', data: face('Geist-Regular.ttf'), weight: 400 as const },
  { name: 'Geist', data: face('Geist-SemiBold.ttf'), weight: 600 as const },
]

/** Real .png files: an image route without ending is served by many hosts as a download. */
export function generateStaticParams() {
  return [...pictures().keys()].map((name) => ({ file: name + ENDING }))
}

export async function GET(_: Request, { params }: RouteContext<'/og/[file]'>) {
  const { file } = await params
  const content = pictures().get(file.slice(0, -ENDING.length))
  if (!content) return new Response('There is no such picture.', { status: 404 })
  return new ImageResponse(<Picture {...content()} />, { ...PICTURE_SIZE, fonts: FONTS })
}
