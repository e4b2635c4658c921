import { useTranslation } from '~/i18n/use-translation'
import type { RoomPage } from '~/api/auction-room.types'
import { useFormat } from '~/ui/format/use-format'
import { fileName, lotParts } from '../auction/file-name'
import { ReceiptLink } from './ReceiptLink'
import { isKnownRefusal } from './refusals'
import classes from './room.module.css'
import type { Attempt } from './use-bidding'

type Props = {
  attempt: Attempt | null
  currency: string
  decimals: number
  about: RoomPage['about']
  onAgain: () => void
}

/** The house's word on the last bid, in a place that is kept free for it. */
export function BidOutcomeText({ attempt, currency, decimals, about, onAgain }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const money = (price: string) => format.exact(price, currency, decimals)
  const outcome = attempt?.outcome ?? null
  const isGood = outcome?.kind === 'answer' && outcome.answer.accepted

  return (
    <div
      className={classes.outcome}
      aria-live="assertive"
      data-good={isGood || undefined}
      data-waiting={!outcome || undefined}
    >
      {attempt && !outcome && <p>{t('room.sending', { price: money(attempt.bid.price) })}</p>}
      {outcome?.kind === 'refusal' && <p>{outcome.message}</p>}
      {outcome?.kind === 'unknown' && (
        <p>
          {t('room.unknown')}{' '}
          <button type="button" className="text-link" onClick={onAgain}>
            {t('room.ask_again')}
          </button>
        </p>
      )}
      {outcome?.kind === 'answer' &&
        (outcome.answer.accepted ? (
          <>
            <p>{t('room.accepted', { price: money(outcome.answer.price ?? attempt!.bid.price) })}</p>
            {outcome.answer.receipt && (
              <ReceiptLink
                receipt={outcome.answer.receipt}
                name={fileName(
                  ['receipt', ...lotParts(about), outcome.answer.seq],
                  new Date(outcome.answer.at),
                )}
              />
            )}
          </>
        ) : (
          <p>
            {isKnownRefusal(outcome.answer.refused)
              ? t(`room.refusals.${outcome.answer.refused}`)
              : outcome.answer.refused}
            {outcome.answer.required !== null && (
              <> {t('room.would_be_accepted', { price: money(outcome.answer.required) })}</>
            )}
          </p>
        ))}
    </div>
  )
}
