import { useT } from '../../../i18n/useT'
import type { Screening } from '../../../providers/contract/auction-flags'
import { DateTime } from '../../../ui/values/DateTime'

/** As of when the signs are, and on how many lots they rest. */
export function ScreenedAt({ screening: { screened_at, lot_count } }: { screening: Screening }) {
  const t = useT()

  return (
    <span className="muted">
      {t('auctions.flags.screened', { smart_count: lot_count })} <DateTime at={screened_at} as="datetime" />
    </span>
  )
}
