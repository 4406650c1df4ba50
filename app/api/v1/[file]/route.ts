import { notFound } from 'next/navigation'
import { dataset } from '@/app/dataset'
import { FILES } from '@/lib/dataset/api/endpoints'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return Object.keys(FILES).map((file) => ({ file }))
}

export async function GET(_: Request, { params }: RouteContext<'/api/v1/[file]'>) {
  const { file } = await params
  const answer = FILES[file] ?? notFound()
  const type = file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json'
  return new Response(answer(dataset), { headers: { 'content-type': type } })
}
