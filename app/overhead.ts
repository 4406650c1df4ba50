import 'server-only'
import { loadOverhead } from '@/scripts/overhead/load'

/** The overhead model and its measurements, read and checked once a build worker. */
export const overhead = loadOverhead()
