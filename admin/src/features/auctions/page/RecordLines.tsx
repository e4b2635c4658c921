import { useLocaleTag } from '../../../i18n/useT'
import type { RecordLine } from '../../../providers/contract/auctions'
import { formatDate } from '../../../ui/values/dates'
import styles from './AuctionPage.module.css'
import { RecordRow } from './RecordRow'

/** Lines of a record under the days they fall on. */
export function RecordLines({ lines, currency }: { lines: RecordLine[]; currency: string }) {
  const locale = useLocaleTag()
  const dayOf = ({ at }: RecordLine) => formatDate(new Date(at), locale)
  const days = [...new Set(lines.map(dayOf))]

  return days.map((day) => (
    <section key={day}>
      <h3 className={styles.day}>{day}</h3>
      <ol className={styles.record}>
        {lines
          .filter((line) => dayOf(line) === day)
          .map((line) => (
            <RecordRow key={line.seq} line={line} currency={currency} />
          ))}
      </ol>
    </section>
  ))
}
