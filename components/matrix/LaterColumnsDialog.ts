import { later } from '@/components/ui/later'

export const LaterColumnsDialog = later(() =>
  import('./ColumnsDialog').then((module) => module.ColumnsDialog),
)
