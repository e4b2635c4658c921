import {
  IconArrowBackUp,
  IconCash,
  IconDiscount2,
  IconEye,
  IconGavel,
  IconReceipt,
  IconReceiptOff,
  IconSearch,
  IconShoppingCart,
  type Icon,
} from '@tabler/icons-react'
import { useT } from '../../i18n/useT'
import type { TimelineEntry } from '../../providers/contract/profiles'
import { DateTime } from '../../ui/values/DateTime'
import { Money } from '../../ui/values/Money'
import { EntryText } from './EntryText'
import type { TimelineItem } from './groupTimeline'
import styles from './Timeline.module.css'
import { groupOf, type KindGroup } from './timelineKinds'

const groupIcons: Record<KindGroup, Icon> = {
  orders: IconReceipt,
  interests: IconEye,
  cart: IconShoppingCart,
  discounts: IconDiscount2,
  auctions: IconGavel,
  money: IconCash,
}

const kindIcons: Partial<Record<TimelineEntry['kind'], Icon>> = {
  'order.canceled': IconReceiptOff,
  'search.done': IconSearch,
  'return.received': IconArrowBackUp,
}

export function TimelineRow({ item, isNew }: { item: TimelineItem; isNew: boolean }) {
  const t = useT()
  const [first, ...rest] = item.entries
  const group = groupOf(first.kind)
  const Icon = kindIcons[first.kind] ?? groupIcons[group]

  return (
    <li className={styles.row} data-new={isNew || undefined} data-group={group}>
      <span className={styles.icon}>
        <Icon size={16} stroke={1.6} aria-hidden />
      </span>
      <div className={styles.what}>
        <EntryText entry={first} />
        {rest.length > 0 && (
          <details className={styles.rest}>
            <summary>{t('company_page.timeline.and_more', { smart_count: rest.length })}</summary>
            <ul>
              {rest.map((entry) => (
                <li key={entry.id}>
                  <EntryText entry={entry} />
                </li>
              ))}
            </ul>
          </details>
        )}
        {first.person && <div className={styles.who}>{first.person.name}</div>}
      </div>
      <div className={styles.side}>
        {first.amount && <Money amount={first.amount} currency={first.currency ?? undefined} />}
        <span className={styles.at}>
          <DateTime at={first.occurred_at} as="time" />
        </span>
      </div>
    </li>
  )
}
