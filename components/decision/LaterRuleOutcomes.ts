import { later } from '@/components/ui/later'

export const LaterRuleOutcomes = later(() => import('./RuleOutcomes').then((module) => module.RuleOutcomes))
