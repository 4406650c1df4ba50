import { dataset } from '@/app/dataset'
import { describePage } from '@/app/describePage'
import { levelColour } from '@/app/levelColour'
import { glyphImages } from '@/components/matrix/glyphImages'
import { Matrix } from '@/components/matrix/Matrix'
import { FIRST_ROWS, MOST_MOUNTED } from '@/components/matrix/rowCounts'
import { TrailData } from '@/components/page/TrailData'
import { licenceNotes } from '@/lib/matrix/licenceNotes'
import { projectMatrix } from '@/lib/matrix/projectMatrix'

const names = dataset.meshes.map(({ name }) => name)

export const metadata = describePage({
  title: `Feature matrix: ${names.slice(0, 4).join(', ')} and more`,
  description: `${dataset.capabilities.length} capabilities of ${names.join(', ')} side by side, each cell with its source. Filter, mark what you need, share the view.`,
  path: '/matrix/',
})

const GLYPH_IMAGES = glyphImages(levelColour)

export default function MatrixPage() {
  const { rows } = projectMatrix(dataset)
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn from our own constants */}
      <style dangerouslySetInnerHTML={{ __html: GLYPH_IMAGES }} />
      <TrailData steps={[{ name: 'Feature matrix', path: '/matrix/' }]} />
      <noscript>
        <p className="px-4 py-2 text-muted md:px-6">
          Filters, needs and the columns of a link need scripts. This is the whole table with its first
          columns.
        </p>
      </noscript>
      <Matrix
        rows={rows.length > MOST_MOUNTED ? rows.slice(0, FIRST_ROWS) : rows}
        total={rows.length}
        licenceNotes={licenceNotes(dataset.meshes)}
      />
    </>
  )
}
