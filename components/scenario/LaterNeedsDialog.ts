import { later } from '@/components/ui/later'

export const LaterNeedsDialog = later(() => import('./NeedsDialog').then((module) => module.NeedsDialog))
