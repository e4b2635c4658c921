import { useLocaleTag, useT } from '../../../i18n/useT'
import type { RecordLine } from '../../../providers/contract/auctions'
import { formatSeconds } from '../../../ui/values/dates'
import { formatAmount } from '../../../ui/values/format'
import { toNumber } from '../saving'
import styles from './AuctionPage.module.css'
import { recordKinds, type RecordKind } from './recordKinds'

const isKnown = (kind: string): kind is RecordKind => recordKinds.includes(kind as RecordKind)

/** One line of the record. */
export function RecordRow({ line, currency }: { line: RecordLine; currency: string }) {
  const t = useT()
  const locale = useLocaleTag()
  const { seq, at, stage, about, actor, value, price, bid_seq, end_at, reason, because, head } = line
  const clock = (ms: number) => formatSeconds(new Date(ms), locale)
  const kind = stage ? `stage_${stage}` : line.kind
  const amount = toNumber(value) ?? price
  const facts = {
    name: about ?? '—',
    price: amount === null ? '—' : `${formatAmount(amount, locale)} ${currency.toUpperCase()}`,
    seq: bid_seq ?? seq,
    time: end_at ? clock(end_at) : '—',
  }

  return (
    <li data-refused={kind === 'bid_refused' || undefined}>
      <time className="num muted" dateTime={new Date(at).toISOString()}>
        {clock(at)}
      </time>
      <div className={styles.recordText}>
        {isKnown(kind) ? t(`auctions.record.${kind}`, facts) : t('auctions.record.other', { kind })}
        {line.is_simulated && <span className={styles.stamp}>{t('auctions.page.stamp')}</span>}
        {(because ?? reason) && <p>{because ?? reason}</p>}
        {actor && actor.role !== 'system' && !line.is_simulated && (
          <p>{[actor.name, t(`auctions.roles.${actor.role}`)].filter(Boolean).join(', ')}</p>
        )}
      </div>
      <span className={`mono ${styles.head}`} title={head}>
        {seq} · {head.slice(0, 8)}
      </span>
    </li>
  )
}
