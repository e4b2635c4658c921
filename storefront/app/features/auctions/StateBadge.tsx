import { useTranslation } from '~/i18n/use-translation'
import type { AuctionState } from '~/api/auctions.types'
import { DotText, type DotTone } from '~/ui/states/DotText'
import classes from './auctions.module.css'

const TONES: Partial<Record<AuctionState, DotTone>> = {
  live: 'on',
  awarded: 'on',
  paused: 'attention',
  evaluation: 'attention',
}

export function StateBadge({ state }: { state: AuctionState }) {
  const { t } = useTranslation()
  return (
    <span className={classes.state} data-state={state}>
      <DotText tone={TONES[state] ?? 'off'}>{t(`auctions.states.${state}`)}</DotText>
    </span>
  )
}
