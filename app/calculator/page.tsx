import { Calculator } from '@/components/calculator/Calculator'
import { TrailData } from '@/components/page/TrailData'
import { projectModel } from '@/lib/overhead/clientModel'
import { dataset } from '../dataset'
import { describePage } from '../describePage'
import { overhead } from '../overhead'

export const metadata = describePage({
  title: 'What a service mesh costs: memory, CPU, latency, money',
  description:
    'Estimate what each service mesh takes on your cluster, as a range with its sources, from a model that is held against published measurements.',
  path: '/calculator/',
})

export default function CalculatorPage() {
  const requirements = dataset.meshes.map(
    ({ id, name, requirements: { kubernetes, kernel, platforms } }) => ({
      id,
      name,
      requirements: { kubernetes, kernel, platforms },
    }),
  )
  return (
    <>
      <TrailData steps={[{ name: 'Calculator', path: '/calculator/' }]} />
      <Calculator
        model={projectModel(overhead)}
        articleFigures={overhead.articleFigures}
        requirements={requirements}
      />
    </>
  )
}
