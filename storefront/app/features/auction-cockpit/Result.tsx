import { useTranslation } from '~/i18n/use-translation'
import type { Cockpit, RoomLot } from '~/api/auction-room.types'
import { useFormat } from '~/ui/format/use-format'
import { isOver } from '../auction-room/deadline'
import classes from './cockpit.module.css'
import { hasOffered, outcomeOf } from './outcome'

/** What the auction has brought so far. */
export function Result({ lot, cockpit }: { lot: RoomLot; cockpit: Cockpit }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { currency, decimals, ceiling } = lot.rules
  const { isAwarded, value, saved } = outcomeOf(cockpit)
  const { participants } = cockpit
  const bidders = participants.filter(hasOffered).length

  return (
    <dl className={classes.result} aria-live="polite">
      <div>
        <dt>{t(isAwarded ? 'cockpit.awarded_for' : 'cockpit.best')}</dt>
        <dd>{value === null ? '–' : format.exact(value, currency, decimals)}</dd>
      </div>
      <div>
        <dt>{t(isOver(lot) ? 'cockpit.saved_in_all' : 'cockpit.saved')}</dt>
        <dd>
          {saved ? format.exact(saved.amount, currency) : '–'}
          {saved && <small>{format.percent(saved.percent)}</small>}
        </dd>
      </div>
      <div>
        <dt>{t('cockpit.ceiling')}</dt>
        <dd>{ceiling === null ? '–' : format.exact(ceiling, currency, decimals)}</dd>
      </div>
      <div>
        <dt>{t('cockpit.bidders')}</dt>
        <dd>{t('cockpit.bidders_of', { bidders, all: participants.length })}</dd>
      </div>
    </dl>
  )
}
