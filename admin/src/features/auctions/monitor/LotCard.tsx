import { Link } from 'react-router-dom'
import { useLocaleTag, useT } from '../../../i18n/useT'
import type { MonitorLot } from '../../../providers/contract/auction-monitor'
import { formatShare } from '../../../ui/values/format'
import { relative } from '../../../ui/values/dates'
import { Money } from '../../../ui/values/Money'
import { StateChip } from '../../../ui/values/StateChip'
import { LotActions } from '../actions/LotActions'
import { phaseTones } from '../auctionTones'
import { savingOf, toNumber } from '../saving'
import { clockText, runsTo } from '../timeLeft'
import { AlarmList } from './AlarmList'
import styles from './Monitor.module.css'
import { PresentList } from './PresentList'
import { Pulse } from './Pulse'

type LotCardProps = { lot: MonitorLot; now: number; maySimulate: boolean; onChanged: () => void }

/** One running lot: the time left, how low it is, who is there, and what calls for somebody. */
export function LotCard({ lot: row, now, maySimulate, onChanged }: LotCardProps) {
  const t = useT()
  const locale = useLocaleTag()
  const { lot, best, present } = row
  const end = runsTo(lot)
  const saving = savingOf(lot.rules.ceiling, best)
  const { currency } = lot.rules

  return (
    <article className={styles.card} data-alarmed={row.alarms.length > 0 || undefined}>
      <header className={styles.cardHeader}>
        <div>
          <h2>
            <Link to={`/auctions/${row.event_id}`}>
              <span className="num muted">{row.number}</span> {row.event_title}
            </Link>
          </h2>
          <p className="muted">
            {row.buyer_name}
            {row.title !== row.event_title && ` · ${row.title}`}
          </p>
        </div>
        <div className={styles.clock}>
          <b className="num">
            {end === null
              ? lot.remaining_ms === null
                ? '—'
                : clockText(lot.remaining_ms)
              : clockText(end - now)}
          </b>
          <span className="muted">
            {end === null ? t('auctions.monitor.waits') : t('auctions.monitor.left')}
          </span>
        </div>
      </header>
      <AlarmList alarms={row.alarms} />
      <div className={styles.figures}>
        <div>
          <span className="muted">{t('auctions.monitor.best')}</span>
          <strong>
            {best ? (
              <Money amount={toNumber(best)} currency={currency} />
            ) : (
              <span className="muted">
                {lot.rules.format === 'sealed' && row.bids > 0
                  ? t('auctions.monitor.sealed')
                  : t('auctions.monitor.no_bid')}
              </span>
            )}
          </strong>
          <span className="muted">{row.leader && t('auctions.monitor.leads', { name: row.leader })}</span>
        </div>
        <div>
          <span className="muted">{t('auctions.monitor.ceiling')}</span>
          <strong>
            <Money amount={lot.rules.ceiling} currency={currency} />
          </strong>
          <span className="muted">
            {saving !== null && t('auctions.monitor.of_ceiling', { share: formatShare(saving, locale, 1) })}
          </span>
        </div>
        <div>
          <span className="muted">{t('auctions.monitor.per_minute')}</span>
          <Pulse pulse={row.pulse} />
          <span className="muted">
            {t('auctions.monitor.bids', { smart_count: row.bids })}
            {row.last_bid_at &&
              `, ${t('auctions.monitor.last_bid', { when: relative(new Date(row.last_bid_at), new Date(now), locale) })}`}
          </span>
        </div>
      </div>
      <PresentList present={present} isSimulated={row.is_simulated} />
      <footer className={styles.cardFooter}>
        <StateChip tone={phaseTones[lot.phase]}>{t(`auctions.phases.${lot.phase}`)}</StateChip>
        <span className="muted">
          {t(`auctions.formats.${lot.rules.format}`)}
          {row.extensions > 0 && ` · ${t('auctions.monitor.extensions', { smart_count: row.extensions })}`}
        </span>
        <LotActions
          lotId={row.id}
          number={row.number}
          phase={lot.phase}
          isSimulated={row.is_simulated}
          maySimulate={maySimulate}
          onDone={onChanged}
        />
      </footer>
    </article>
  )
}
