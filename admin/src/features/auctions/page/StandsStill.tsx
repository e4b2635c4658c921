import { useLocaleTag, useT } from '../../../i18n/useT'
import type { LotView } from '../../../providers/contract/auctions'
import { formatSeconds } from '../../../ui/values/dates'
import { clockText } from '../timeLeft'
import styles from './AuctionPage.module.css'

/** Of a lot that stands still: how much time is left, and when it goes on. */
export function StandsStill({ lot: { phase, remaining_ms, resumes_at } }: { lot: LotView }) {
  const t = useT()
  const locale = useLocaleTag()
  if (phase !== 'paused' && phase !== 'suspended') return null

  return (
    <>
      {remaining_ms !== null && (
        <span className="muted">
          <b className={`num ${styles.clock}`}>{clockText(remaining_ms)}</b> {t('auctions.page.stood_still')}
        </span>
      )}
      {resumes_at !== null && (
        <span>{t('auctions.page.goes_on', { time: formatSeconds(new Date(resumes_at), locale) })}</span>
      )}
    </>
  )
}
