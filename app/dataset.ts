import 'server-only'
import { loadDataset } from '@/scripts/dataset/load'

/** Read and checked once a build worker: a broken file stops the build with a list of what to mend. */
export const dataset = loadDataset()
