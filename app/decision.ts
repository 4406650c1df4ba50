import 'server-only'
import { dataDir } from '@/scripts/dataset/load'
import { loadDecision } from '@/scripts/decision/load'
import { dataset } from './dataset'

/** Questions, rules and preferences, read and checked once a build worker. */
export const decision = loadDecision(dataDir(), dataset)
