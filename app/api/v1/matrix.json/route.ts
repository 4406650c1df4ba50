import { dataset } from '@/app/dataset'
import { projectMatrix } from '@/lib/matrix/projectMatrix'

export const dynamic = 'force-static'

/** Every row without its evidence, for a matrix too long to come with its page. */
export function GET() {
  return Response.json(projectMatrix(dataset).rows)
}
