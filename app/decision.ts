import 'server-only'
import path from 'node:path'
import { loadDecision } from '@/scripts/decision/load'
import { dataset } from './dataset'

/** Questions, rules and preferences, read and checked once a build worker. */
export const decision = loadDecision(path.join(process.env.DATA_DIR ?? 'data', 'decision'), dataset)
