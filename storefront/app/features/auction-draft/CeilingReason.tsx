import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import { useShell } from '../shell/use-shell'
import { ceilingBasis } from './ceiling'
import type { DraftLot } from './draft-model'
import classes from './draft.module.css'

/** On what the proposed ceiling rests: how much of the goods has a price of today, and what that adds up to. */
export function CeilingReason({ lot, currency }: { lot: DraftLot; currency: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const own = useShell().company?.currency
  const { sum, priced, items } = ceilingBasis(lot)
  if (!priced || own !== currency) return null
  const amount = format.exact(sum, currency)
  return (
    <p className={classes.quiet}>
      {priced === items
        ? t('auction_draft.ceiling_whole', { amount, count: items })
        : t('auction_draft.ceiling_part', { amount, priced, count: items })}
    </p>
  )
}
