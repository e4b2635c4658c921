import type { Figure, Scorecard } from '~/api/auction-reports.types'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import classes from './scorecard.module.css'

const NAMES = ['win_rate', 'participation', 'reliability', 'over_best', 'under_ceiling'] as const

/** The score and the figures it is made of, each with how many cases it rests on. */
export function Figures({ scorecard }: { scorecard: Scorecard }) {
  const { t } = useTranslation()
  const format = useFormat()
  const percent = (figure: Figure): string => (figure ? format.percent((figure.value * 100).toFixed(4)) : '–')

  return (
    <>
      <dl className={classes.figures}>
        <div className={classes.score}>
          <dt>{t('scorecard.score')}</dt>
          <dd>{scorecard.score ?? '–'}</dd>
          <dd className={classes.basis}>{t('scorecard.of_hundred')}</dd>
        </div>
        {NAMES.map((name) => (
          <div key={name}>
            <dt>{t(`scorecard.figures.${name}`)}</dt>
            <dd>{percent(scorecard[name])}</dd>
            <dd className={classes.basis}>
              {scorecard[name]
                ? t('scorecard.rests_on', { count: scorecard[name].n })
                : t('scorecard.no_case')}
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.method}>{t('scorecard.method')}</p>
    </>
  )
}
