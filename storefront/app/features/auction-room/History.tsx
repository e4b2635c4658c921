import { Fragment } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { RoomStep } from '~/api/auction-room.types'
import { useFormat } from '~/ui/format/use-format'
import { Section } from '~/ui/layout/Section'
import { HistoryLine, type LineFacts } from './HistoryLine'
import { isKnownStep } from './step-kinds'
import classes from './history.module.css'

type Props = LineFacts & { steps: RoomStep[] }

const SHOWN = 60

/** What happened, newest first: the stairs down which the price goes; under its day where there are several. */
export function History({ steps, ...ofLines }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const lines = steps
    .filter(({ kind }) => isKnownStep(kind))
    .slice(-SHOWN)
    .reverse()
  const days = lines.map(({ at }) => format.date(new Date(at)))
  const hasSeveralDays = new Set(days).size > 1

  return (
    <Section title={t('room.history')}>
      <ol className={classes.steps} tabIndex={0} aria-label={t('room.history')}>
        {lines.map((step, place) => (
          <Fragment key={step.seq}>
            {hasSeveralDays && days[place] !== days[place - 1] && (
              <li className={classes.day}>{days[place]}</li>
            )}
            <HistoryLine step={step} {...ofLines} />
          </Fragment>
        ))}
      </ol>
    </Section>
  )
}
