// Structured data for search engines, in the words of schema.org.

export interface TrailStep {
  name: string
  url: string
}

export function breadcrumbList(trail: readonly TrailStep[]) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: url,
    })),
  }
}

interface DatasetPart {
  name: string
  description: string
  url: string
  version: string
  date: string
  /** Where the same facts lie as a file. */
  download: { url: string; format: string }
  topics: readonly string[]
}

export function datasetPart({ name, description, url, version, date, download, topics }: DatasetPart) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url,
    version,
    dateModified: date,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization', name: 'Which Mesh' },
    keywords: topics,
    distribution: { '@type': 'DataDownload', contentUrl: download.url, encodingFormat: download.format },
  }
}

/** JSON that may stand inside a script element: nothing in it can close the element. */
export function toScriptText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
