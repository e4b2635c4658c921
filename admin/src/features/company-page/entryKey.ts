import type { MessageKey } from '../../i18n/messages'
import type { TimelineEntry } from '../../providers/contract/profiles'

/** The sentence of an entry: its kind, and where it matters what came of it. */
export function entryKey({ kind, details }: TimelineEntry): MessageKey {
  if (kind === 'search.done' && details.result_count === 0) return 'company_page.timeline.search_empty'
  if (kind === 'order.placed' && details.line_count === undefined)
    return 'company_page.timeline.order_placed_bare'

  return `company_page.timeline.${kind.replace('.', '_')}` as MessageKey
}
