import { useT } from '../../../i18n/useT'
import type { PresenceRow } from '../../../providers/contract/auction-disputes'
import { DateTime } from '../../../ui/values/DateTime'
import styles from '../page/AuctionPage.module.css'
import { HowConnected } from './HowConnected'

/** One stay of a person in the room of a lot, with what of it was not recorded. */
export function PresenceLine({ row }: { row: PresenceRow }) {
  const t = useT()
  const { company, person, connected_at, noted_late_at } = row

  return (
    <li className={styles.message}>
      <span>
        <b>{company}</b>
        {person && `, ${person}`}
      </span>
      <span className="muted">
        {t('auctions.disputes.came')} <DateTime at={connected_at} as="datetime" />
        {noted_late_at && (
          <>
            , {t('auctions.disputes.noted_late')} <DateTime at={noted_late_at} as="datetime" />
          </>
        )}
        {' · '}
        <HowItEnded row={row} />
        <HowConnected row={row} />
      </span>
    </li>
  )
}

function HowItEnded({ row: { disconnected_at, is_present, last_seen_at } }: { row: PresenceRow }) {
  const t = useT()
  if (is_present) return t('auctions.disputes.still')
  const [words, at] = disconnected_at
    ? [t('auctions.disputes.left'), disconnected_at]
    : [t('auctions.disputes.gone'), last_seen_at]
  if (!at) return t('auctions.disputes.never_seen')
  return (
    <>
      {words} <DateTime at={at} as="datetime" />
    </>
  )
}
