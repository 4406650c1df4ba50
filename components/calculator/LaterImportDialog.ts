import { later } from '@/components/ui/later'

export const LaterImportDialog = later(() => import('./ImportDialog').then((module) => module.ImportDialog))
