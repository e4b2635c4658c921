import type { RoomLot, RoomStep, SupplierRoom } from '~/api/auction-room.types'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import { ProtocolLinks } from './ProtocolLinks'
import { verdictOf } from './verdict'
import { VerdictFigures } from './VerdictFigures'
import classes from './verdict.module.css'

type Props = { lot: RoomLot; me: SupplierRoom; steps: RoomStep[]; orderNumber: number | null }

/** What became of the lot, for a participant: whether he has won, what follows from it, and what he can keep as proof. */
export function LotVerdict({ lot, me, steps, orderNumber }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const verdict = verdictOf(lot, me, steps)
  if (!verdict) return null
  const { kind, at, reason, hasBid } = verdict

  return (
    <section className={classes.verdict} data-kind={kind} aria-live="polite">
      <h2 className={classes.title}>{t(`room.results.${kind}`)}</h2>
      {at !== null && (
        <time className={classes.at} dateTime={new Date(at).toISOString()} suppressHydrationWarning>
          {format.dateTime(new Date(at))}
        </time>
      )}
      <p>{hasBid ? t(`room.follows.${kind}`) : t('room.follows.no_bid')}</p>
      {reason && (
        <p>
          {t('room.reason')}: {reason}
        </p>
      )}
      <VerdictFigures {...{ lot, me, kind, orderNumber }} />
      <ProtocolLinks lot={lot} isSupplier hasReceipts={hasBid} />
    </section>
  )
}
