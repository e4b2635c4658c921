import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { PriceReason } from '../../providers/contract/prices'
import { DateTime } from '../../ui/values/DateTime'
import { Figure } from '../../ui/values/Figure'

/** Why a price is what it is, in words. */
export function ReasonWords({ reason }: { reason: PriceReason }) {
  const t = useT()
  if (reason.kind === 'base') return <p>{t('price_lists.reason.base')}</p>

  return (
    <p>
      {t('price_lists.reason.list')}{' '}
      {reason.list_id ? (
        <Link to={`/price-lists/${reason.list_id}`}>{reason.list_title}</Link>
      ) : (
        reason.list_title
      )}
      {(reason.min_quantity ?? 1) > 1 && (
        <>
          , {t('price_lists.reason.from')} <Figure value={reason.min_quantity} />
        </>
      )}
      {reason.ends_at && (
        <>
          , {t('price_lists.page.until')} <DateTime at={reason.ends_at} />
        </>
      )}
    </p>
  )
}
