import { notFound } from 'next/navigation'
import { PUBLISHED_SCHEMAS } from '@/lib/dataset/api/schemas'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return Object.keys(PUBLISHED_SCHEMAS).map((file) => ({ file }))
}

export async function GET(_: Request, { params }: RouteContext<'/api/v1/schema/[file]'>) {
  const { file } = await params
  return Response.json(PUBLISHED_SCHEMAS[file] ?? notFound())
}
