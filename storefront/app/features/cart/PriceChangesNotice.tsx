import { useTranslation } from '~/i18n/use-translation'
import type { PriceChange } from '~/api/cart.types'
import { Notice } from '~/ui/states/Notice'
import { useShell } from '../shell/use-shell'
import classes from './cart.module.css'
import { PriceChanges } from './PriceChanges'

type Props = { changes: PriceChange[]; currency: string }

/**
 * What costs otherwise than when the company last looked into its cart. The frame of the page asks for the cart
 * too, and only the first to ask is told: so what it was told counts as well.
 */
export function PriceChangesNotice({ changes, currency }: Props) {
  const { t } = useTranslation()
  const { cart } = useShell()
  const all = new Map([...(cart?.priceChanges ?? []), ...changes].map((change) => [change.line_id, change]))
  if (all.size === 0) return null

  return (
    <div className={classes.notice}>
      <Notice tone="attention" title={t('cart.prices_changed')}>
        <PriceChanges changes={[...all.values()]} currency={currency} />
      </Notice>
    </div>
  )
}
