import { useCallback } from 'react'
import { useSite } from '@/components/site/SiteContext'
import { pageLinkAt } from './pageLinks'
import { useReadState, useVocabulary } from './StateProvider'

/** The address of the view of the moment, with the dataset version that it was made with. */
export function usePermalink(): () => string {
  const readState = useReadState()
  const vocabulary = useVocabulary()
  const { datasetVersion } = useSite()
  return useCallback(() => {
    const search = pageLinkAt(location.pathname).write(readState(), vocabulary, datasetVersion)
    return `${location.origin}${location.pathname}?${search}`
  }, [readState, vocabulary, datasetVersion])
}
