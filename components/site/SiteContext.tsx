'use client'
import { createContext, type ReactNode, useContext } from 'react'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import type { Capability, Category } from '@/lib/dataset/types'

export interface SiteFacts {
  datasetVersion: string
  datasetDate: string
  meshes: readonly MeshSummary[]
  categories: readonly Category[]
  capabilities: readonly Pick<Capability, 'id' | 'category' | 'title' | 'kind'>[]
  /** Ids that a link may name: coefficients of the model, and questions with their options. */
  coefficients: readonly string[]
  questions: Readonly<Record<string, readonly string[]>>
}

const SiteContext = createContext<SiteFacts | null>(null)

export function SiteProvider({ facts, children }: { facts: SiteFacts; children: ReactNode }) {
  return <SiteContext value={facts}>{children}</SiteContext>
}

/** What every page knows: the words of the dataset, not its claims. */
export function useSite(): SiteFacts {
  const facts = useContext(SiteContext)
  if (!facts) throw new Error('useSite needs a SiteProvider above it')
  return facts
}
