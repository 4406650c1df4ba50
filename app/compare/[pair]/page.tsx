import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { dataset } from '@/app/dataset'
import { describePage } from '@/app/describePage'
import { sampled } from '@/app/sample'
import { ComparePicker } from '@/components/compare/ComparePicker'
import { DifferingRows } from '@/components/compare/DifferingRows'
import { PairCounts } from '@/components/compare/PairCounts'
import { PairRows } from '@/components/compare/PairRows'
import { PairTitle } from '@/components/compare/PairTitle'
import { SendOn } from '@/components/compare/SendOn'
import { Page } from '@/components/page/Page'
import { Section } from '@/components/page/Section'
import { comparePair, countByCategory, summarisePair } from '@/lib/compare/comparePair'
import { nameOfPair, pairsOf, parsePair } from '@/lib/compare/pairs'

export const dynamicParams = false

const ids = dataset.meshes.map(({ id }) => id)

/** The pages in dataset order hold the matter; those in reverse order only lead there. */
export function generateStaticParams() {
  return sampled(pairsOf(ids)).flatMap(({ first, second }) => [
    { pair: nameOfPair({ first, second }) },
    { pair: nameOfPair({ first: second, second: first }) },
  ])
}

async function pairOf(params: PageProps<'/compare/[pair]'>['params']) {
  const { pair: name } = await params
  const pair = parsePair(name, ids) ?? notFound()
  const first = dataset.meshes.find(({ id }) => id === pair.first) ?? notFound()
  const second = dataset.meshes.find(({ id }) => id === pair.second) ?? notFound()
  const comparison = comparePair(dataset.capabilities, first, second)
  return {
    first,
    second,
    comparison,
    summary: summarisePair(comparison, { first: first.name, second: second.name }),
    title: `${first.name} vs ${second.name}`,
    name: nameOfPair(pair),
    isReverse: nameOfPair(pair) !== name,
  }
}

export async function generateMetadata({ params }: PageProps<'/compare/[pair]'>): Promise<Metadata> {
  const { title, summary, name } = await pairOf(params)
  return describePage({
    title: `${title}: the differences, with sources`,
    description: `${summary} Every row with its evidence.`,
    path: `/compare/${name}/`,
  })
}

export default async function ComparePage({ params }: PageProps<'/compare/[pair]'>) {
  const { first, second, comparison, summary, title, name, isReverse } = await pairOf(params)
  if (isReverse) return <SendOn path={`/compare/${name}/`} title={title} />
  const { differing, alike, text } = comparison
  const { categories } = dataset
  return (
    <Page
      trail={[
        { name: 'Compare', path: '/compare/' },
        { name: title, path: `/compare/${name}/` },
      ]}
      title={<PairTitle first={first} second={second} />}
      lead={summary}
    >
      <ComparePicker first={first} second={second} meshes={dataset.meshes} />
      <PairCounts
        counts={countByCategory(
          comparison,
          categories.map(({ id }) => id),
        )}
        categories={categories}
      />
      <Section id="differences" title="Where they differ" note={`${differing.length} rows`}>
        <DifferingRows rows={differing} first={first} second={second} categories={categories} />
      </Section>
      <Section id="alike" title="What they share" note={`${alike.length} rows with the same level`}>
        <details className="panel px-4 py-2">
          <summary className="min-h-8 content-center text-accent">Show the rows with the same level</summary>
          <PairRows label="What they share" rows={alike} first={first} second={second} />
        </details>
      </Section>
      <Section id="text" title="In words" note={`${text.length} rows without a level`}>
        <div className="panel px-4 py-2">
          <PairRows label="In words" rows={text} first={first} second={second} />
        </div>
      </Section>
    </Page>
  )
}
