import { notFound } from 'next/navigation'
import { dataset } from '@/app/dataset'
import { capabilityFile } from '@/lib/dataset/api/endpoints'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return dataset.capabilities.map(({ id }) => ({ file: `${id}.json` }))
}

export async function GET(_: Request, { params }: RouteContext<'/api/v1/capabilities/[file]'>) {
  const { file } = await params
  const answer = capabilityFile(dataset, file) ?? notFound()
  return new Response(answer, { headers: { 'content-type': 'application/json' } })
}
