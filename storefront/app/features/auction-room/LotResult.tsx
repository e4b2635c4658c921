import { useTranslation } from '~/i18n/use-translation'
import type { RoomLot, RoomStep, SupplierRoom } from '~/api/auction-room.types'
import { useFormat } from '~/ui/format/use-format'
import { Notice } from '~/ui/states/Notice'

type Props = { lot: RoomLot; me: SupplierRoom; steps: RoomStep[] }

const DECIDED = new Set(['awarded', 'not_awarded', 'cancelled'])

/** What became of the lot, for a participant: his place, the winning value where it is disclosed, and why. */
export function LotResult({ lot, me, steps }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { phase, rules } = lot
  if (phase !== 'closed' && !DECIDED.has(phase)) return null
  const reason = steps.findLast(({ kind }) => kind === `lot_${phase}`)?.reason ?? null
  const hasWon = me.won !== null
  const title = hasWon ? 'won' : phase === 'awarded' ? (reason ? 'awarded' : 'lost') : phase

  return (
    <Notice tone={hasWon ? 'done' : 'calm'} title={t(`room.results.${title as 'won'}`)}>
      {me.rank !== null && <p>{t('room.rank', { rank: me.rank })}.</p>}
      {me.lead_price !== null && title === 'lost' && (
        <p>{t('room.winning_price', { price: format.exact(me.lead_price, me.currency, rules.decimals) })}</p>
      )}
      {reason && (
        <p>
          {t('room.reason')}: {reason}
        </p>
      )}
    </Notice>
  )
}
