import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import classes from './BarChart.module.css'

/** `mark` is the label made short for the axis; `current` marks a bar that still grows. */
export type Bar = { label: string; mark: string; value: number; text: string; current?: boolean }
type Props = { title: string; labelHeader: string; valueHeader: string; bars: Bar[] }

const shareOf = (value: number, highest: number) => (highest > 0 ? (Math.max(0, value) / highest) * 100 : 0)

/** One question answered by bars; the title is the answer and the figures are one click away. */
export function BarChart({ title, labelHeader, valueHeader, bars }: Props) {
  const { t } = useTranslation()
  const [asTable, setAsTable] = useState(false)
  const highest = Math.max(...bars.map(({ value }) => value), 0)

  return (
    <figure className={classes.chart}>
      <figcaption className={classes.caption}>
        <span>{title}</span>
        <button type="button" className="text-link" onClick={() => setAsTable(!asTable)}>
          {asTable ? t('chart.as_chart') : t('chart.as_table')}
        </button>
      </figcaption>
      {asTable ? (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{labelHeader}</th>
              <th scope="col">{valueHeader}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar, index) => (
              <tr key={index}>
                <td>{bar.label}</td>
                <td>{bar.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <div className={classes.bars} role="img" aria-label={title}>
          {bars.map((bar, index) => (
            <div key={index} className={classes.slot} title={`${bar.label}: ${bar.text}`}>
              <div className={classes.column}>
                <div
                  className={classes.bar}
                  data-current={bar.current || undefined}
                  style={{ height: `${shareOf(bar.value, highest)}%` }}
                />
              </div>
              <span className={classes.label}>{bar.mark}</span>
            </div>
          ))}
        </div>
      )}
    </figure>
  )
}
