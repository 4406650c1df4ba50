import { notFound } from 'next/navigation'
import { overhead } from '@/app/overhead'
import { projectEvidence } from '@/lib/overhead/coefficientEvidence'
import { publishMeasurements } from '@/lib/overhead/publishMeasurements'

export const dynamic = 'force-static'
export const dynamicParams = false

/** What the calculator and the evidence page load when a reader asks where a figure comes from. */
const FILES: Record<string, () => unknown> = {
  'coefficients.json': () => projectEvidence(overhead),
  'measurements.json': () => publishMeasurements(overhead),
}

export function generateStaticParams() {
  return Object.keys(FILES).map((file) => ({ file }))
}

export async function GET(_: Request, { params }: RouteContext<'/api/v1/overhead/[file]'>) {
  const { file } = await params
  const answer = FILES[file] ?? notFound()
  return Response.json(answer())
}
