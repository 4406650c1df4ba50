import { dataset } from '@/app/dataset'
import { projectSearchText } from '@/lib/matrix/projectMatrix'

export const dynamic = 'force-static'

/** What the search of the matrix looks through beside the matrix itself; fetched on the first search. */
export function GET() {
  return Response.json(projectSearchText(dataset))
}
