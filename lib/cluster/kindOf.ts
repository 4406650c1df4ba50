import { shown } from './problem'
import { property, textAt } from './readValue'

/** Objects in a list that the API itself wrote have no kind: then their shape tells. */
export function kindOf(object: unknown): string {
  const kind = textAt(object, 'kind')
  if (kind !== undefined) return shown(kind)
  if (property(object, 'spec', 'containers') !== undefined) return 'Pod'
  if (property(object, 'status', 'nodeInfo') !== undefined) return 'Node'
  if (property(object, 'spec', 'clusterIP') !== undefined) return 'Service'
  if (Array.isArray(property(object, 'items'))) return 'List'
  return ''
}
