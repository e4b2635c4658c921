import { useTranslation } from '~/i18n/use-translation'
import type { AuctionState } from '~/api/auctions.types'
import classes from './auctions.module.css'

export function StateBadge({ state }: { state: AuctionState }) {
  const { t } = useTranslation()
  return (
    <span className={classes.state} data-state={state}>
      {t(`auctions.states.${state}`)}
    </span>
  )
}
