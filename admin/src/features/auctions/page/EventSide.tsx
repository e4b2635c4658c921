import { useT } from '../../../i18n/useT'
import type { AuctionEvent } from '../../../providers/contract/auctions'
import { Facts } from '../../../ui/page/Facts'
import { Panel } from '../../../ui/page/Panel'
import { DateTime } from '../../../ui/values/DateTime'
import styles from './AuctionPage.module.css'
import { OpeningPanel } from './OpeningPanel'
import { useRulesInWords } from './useRulesInWords'

/** When it happens, by which rules, on which terms. */
export function EventSide({ event, onChanged }: { event: AuctionEvent; onChanged: () => void }) {
  const t = useT()
  const sentences = useRulesInWords(event.rules, event.currency)
  const moment = (at: string | null) => at && <DateTime at={at} as="datetime" />

  return (
    <aside className={styles.side}>
      <Panel title={t('auctions.page.timetable')}>
        <Facts
          facts={[
            { label: t('auctions.fields.created_at'), value: moment(event.created_at) },
            { label: t('auctions.fields.published_at'), value: moment(event.published_at) },
            { label: t('auctions.fields.starts_at'), value: moment(event.rules.starts_at) },
            { label: t('auctions.fields.ends_at'), value: moment(event.rules.ends_at) },
            { label: t('auctions.fields.currency'), value: event.currency.toUpperCase() },
          ]}
        />
      </Panel>
      {event.rules.format === 'sealed' && event.published_at && (
        <OpeningPanel eventId={event.id} onChanged={onChanged} />
      )}
      <Panel title={t('auctions.page.rules')}>
        <ul className={styles.rules}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Panel>
      {event.terms && (
        <Panel title={t('auctions.page.terms')}>
          <p className={styles.terms}>{event.terms}</p>
        </Panel>
      )}
    </aside>
  )
}
