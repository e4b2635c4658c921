import { Link } from 'react-router-dom'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { Thing, TimelineEntry } from '../../providers/contract/profiles'
import { formatNumber } from '../../ui/values/format'
import { entryKey } from './entryKey'
import styles from './Timeline.module.css'

/** One entry as a sentence, with the thing it speaks of linked. */
export function EntryText({ entry }: { entry: TimelineEntry }) {
  const t = useT()
  const locale = useLocaleTag()
  const { details, quantity } = entry

  const [before, after] = t(entryKey(entry), {
    quantity: quantity ? formatNumber(quantity, locale) : '',
    number: String(details.display_id ?? details.number ?? ''),
    query: String(details.query ?? ''),
    list: String(details.title ?? details.list_title ?? ''),
    smart_count: Number(
      entry.kind === 'auction.bid' ? quantity : (details.line_count ?? details.result_count ?? 0),
    ),
    buyer: String(details.buyer ?? ''),
    thing: marker,
  }).split(marker)

  return (
    <>
      {before}
      {after !== undefined && <ThingLink entry={entry} />}
      {after}
      {typeof details.reason === 'string' && details.reason && (
        <span className={styles.reason}>{details.reason}</span>
      )}
      {typeof details.po_number === 'string' && details.po_number && (
        <span className={styles.reason} title={t('orders.fields.po_number')}>
          {details.po_number}
        </span>
      )}
    </>
  )
}

/** Stands for the linked thing while the sentence is translated. */
const marker = '\u0001'

function ThingLink({ entry }: { entry: TimelineEntry }) {
  const t = useT()
  const { kind, document_id, details, product, category, supplier } = entry
  const isOrder = kind.startsWith('order.') && kind !== 'order.line'

  if (isOrder && document_id) {
    const number =
      typeof details.display_id === 'number' || typeof details.display_id === 'string'
        ? details.display_id
        : ''
    return <Link to={`/orders/${document_id}`}>{t('company_page.timeline.order_number', { number })}</Link>
  }
  if (product) return <Link to={`/products/${product.id}`}>{product.title}</Link>

  const named: Thing | null = category ?? supplier
  return <>{named?.title ?? entry.sku ?? String(details.title ?? details.list_title ?? '—')}</>
}
