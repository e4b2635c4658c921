import { Link } from 'react-router-dom'
import { useLocaleTag, useT } from '../../../i18n/useT'
import type { AuctionFlag } from '../../../providers/contract/auction-flags'
import { Panel } from '../../../ui/page/Panel'
import { formatDate } from '../../../ui/values/dates'
import { currencyName, formatAmount, formatChange } from '../../../ui/values/format'
import styles from './Flags.module.css'

/** The lots a sign rests on, with what everybody offered; the suppliers it is about stand out. */
export function FlagLots({ flag }: { flag: AuctionFlag }) {
  const t = useT()
  const locale = useLocaleTag()
  const about = new Set(flag.suppliers.map(({ id }) => id))

  return (
    <Panel title={t('auctions.flags.lots')} note={String(flag.lots.length)} className={styles.lots}>
      <ul>
        {flag.lots.map(({ lot_id, event_id, number, title, closed_at, buyer, currency, offers }) => (
          <li key={lot_id} className={styles.lot}>
            <div>
              <Link to={`/auctions/${event_id}?lot=${lot_id}`}>
                <span className="num muted">{number}</span> {title}
              </Link>
              <p className="muted">
                {buyer} · {formatDate(new Date(closed_at), locale)}
                {currency && ` · ${currencyName(currency)}`}
              </p>
            </div>
            <ol className={styles.offers}>
              {offers.map((offer) => (
                <li key={offer.company_id} data-about={about.has(offer.company_id) || undefined}>
                  <span>{offer.name}</span>
                  <span className="num">{formatAmount(offer.value, locale)}</span>
                  <span className="num muted">
                    {offer.is_winner
                      ? t('auctions.flags.won')
                      : formatChange(offer.value / (offers[0]?.value || 1) - 1, locale, 1)}
                  </span>
                  <span className="muted">{t('auctions.flags.bids', { smart_count: offer.bids })}</span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
