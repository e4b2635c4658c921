import { useTranslation } from '~/i18n/use-translation'
import type { Cockpit, RoomLot } from '~/api/auction-room.types'
import { useFormat } from '~/ui/format/use-format'
import classes from './cockpit.module.css'

/** What the auction has brought so far. */
export function Result({ lot, cockpit: { best, saved, participants } }: { lot: RoomLot; cockpit: Cockpit }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { currency, decimals, ceiling } = lot.rules
  const bidders = participants.filter(({ last }) => last).length

  return (
    <dl className={classes.result} aria-live="polite">
      <div>
        <dt>{t('cockpit.best')}</dt>
        <dd>{best === null ? '–' : format.exact(best, currency, decimals)}</dd>
      </div>
      <div>
        <dt>{t('cockpit.saved')}</dt>
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
