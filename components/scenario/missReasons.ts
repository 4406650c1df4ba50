import type { MissReason } from '@/lib/needs/meetNeed'

export const MISS_REASONS: Record<MissReason, string> = {
  none: 'not there',
  unknown: 'no source says',
  deprecated: 'deprecated',
}
