import { useTranslation } from '~/i18n/use-translation'
import { Notice } from '~/ui/states/Notice'
import { PriceChanges } from '../cart/PriceChanges'
import classes from './checkout.module.css'
import type { PlacingResult } from './place-order.server'

/** Why there is no order yet, what was kept and what to do. */
export function PlacingNotice({ result, currency }: { result: PlacingResult; currency: string }) {
  return (
    <div className={classes.notice}>
      <Reason result={result} currency={currency} />
    </div>
  )
}

function Reason({ result, currency }: { result: PlacingResult; currency: string }) {
  const { t } = useTranslation()
  if (result.outcome === 'refused') return <Notice tone="danger">{result.message}</Notice>
  if (result.outcome === 'unknown') {
    return (
      <Notice tone="attention" title={t('checkout.unknown_title')}>
        <p>{t('checkout.unknown_text')}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="attention" title={t('checkout.changed_title')}>
      <p>{result.message}</p>
      <PriceChanges changes={result.changes} currency={currency} />
    </Notice>
  )
}
