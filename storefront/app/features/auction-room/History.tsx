import { useTranslation } from '~/i18n/use-translation'
import type { RoomStep } from '~/api/auction-room.types'
import { useFormat } from '~/ui/format/use-format'
import { Section } from '~/ui/layout/Section'
import { houseReason } from './house-reasons'
import { isKnownRefusal } from './refusals'
import { isKnownStep } from './step-kinds'
import classes from './history.module.css'

type Props = {
  steps: RoomStep[]
  decimals: number
  currencyOf: (step: RoomStep) => string
  whoOf: (step: RoomStep) => string | null
}

const SHOWN = 60

/** What happened, newest first: the stairs down which the price goes. */
export function History({ steps, decimals, currencyOf, whoOf }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const reasonOf = (step: RoomStep) => {
    const known = houseReason(step)
    return known ? t(`room.house_reasons.${known}`) : step.reason
  }
  const lines = steps.filter(({ kind }) => isKnownStep(kind)).slice(-SHOWN)

  return (
    <Section title={t('room.history')}>
      <ol className={classes.steps} tabIndex={0} aria-label={t('room.history')}>
        {lines.reverse().map((step) => (
          <li key={step.seq} data-kind={step.kind} data-own={step.is_own || undefined}>
            <time dateTime={new Date(step.at).toISOString()} suppressHydrationWarning>
              {format.time(new Date(step.at))}
            </time>
            <span>
              {whoOf(step) && <b>{whoOf(step)}: </b>}
              {isKnownStep(step.kind) && t(`room.steps.${step.kind}`)}
              {(step.by === 'surrogate' || step.by === 'proxy') && <> · {t(`room.made_by.${step.by}`)}</>}
              {step.code && isKnownRefusal(step.code) && <> · {t(`room.refusals.${step.code}`)}</>}
              {step.kind === 'lot_extended' && step.end_at !== null && (
                <> {t('room.until', { time: format.time(new Date(step.end_at)) })}</>
              )}
              {step.reason && <> · {reasonOf(step)}</>}
            </span>
            <span className={classes.stepPrice}>
              {step.price && format.exact(step.price, currencyOf(step), decimals)}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
