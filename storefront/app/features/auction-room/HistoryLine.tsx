import type { RoomStep } from '~/api/auction-room.types'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import classes from './history.module.css'
import { houseReason } from './house-reasons'
import { isKnownRefusal } from './refusals'
import { isKnownStep } from './step-kinds'

export type LineFacts = {
  decimals: number
  currencyOf: (step: RoomStep) => string
  whoOf: (step: RoomStep) => string | null
}

/** One happening: when, who and what, why, at what price. */
export function HistoryLine({ step, decimals, currencyOf, whoOf }: LineFacts & { step: RoomStep }) {
  const { t } = useTranslation()
  const format = useFormat()
  const who = whoOf(step)
  const known = houseReason(step)
  const reason = known ? t(`room.house_reasons.${known}`) : step.reason

  return (
    <li data-kind={step.kind} data-own={step.is_own || undefined}>
      <time dateTime={new Date(step.at).toISOString()} suppressHydrationWarning>
        {format.time(new Date(step.at))}
      </time>
      <span>
        {who && <b>{who}: </b>}
        {isKnownStep(step.kind) && t(`room.steps.${step.kind}`)}
        {(step.by === 'surrogate' || step.by === 'proxy') && <> · {t(`room.made_by.${step.by}`)}</>}
        {step.code && isKnownRefusal(step.code) && <> · {t(`room.refusals.${step.code}`)}</>}
        {step.kind === 'lot_extended' && step.end_at !== null && (
          <> {t('room.until', { time: format.time(new Date(step.end_at)) })}</>
        )}
        {step.reason && <> · {reason}</>}
      </span>
      <span className={classes.stepPrice}>
        {step.price && format.exact(step.price, currencyOf(step), decimals)}
      </span>
    </li>
  )
}
