import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { Summary } from '~/api/auction-sourcing.types'
import { useFormat } from '~/ui/format/use-format'
import bars from '~/ui/charts/BarChart.module.css'
import type { Draft } from '../auction-draft/draft-model'
import { savingOf } from '../auction-cockpit/saving'
import { typedPrice } from '../auction-room/typed-price'
import { answerOf, rangeInWords, rangesOf, sideOf } from './answer'
import classes from './simulator.module.css'

const MINUTE = 60_000
type RowName =
  'middle' | 'between' | 'saved' | 'length' | 'extensions' | 'bids' | 'tied' | 'decided' | 'same_winner'
type Row = [name: RowName, of: (one: Summary) => string]
type Props = { summaries: Summary[]; drafts: Draft[] }

/** Present and other rules side by side: what they would bring and on how many runs that rests. */
export function Comparison({ summaries, drafts }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const [asTable, setAsTable] = useState(false)
  const answer = answerOf(summaries)
  const ranges = rangesOf(summaries)
  const { currency, lots } = drafts[0]!
  const ceiling = typedPrice(lots[0]!.ceiling)
  const money = (value: string) => format.exact(value, currency)
  const names = drafts.map(({ preset }, index) =>
    t(index === 0 ? 'simulator.present_is' : 'simulator.other_is', {
      format: t(`auction_draft.presets.${preset}`),
    }),
  )
  const minutes = (ms: number) => format.number(Math.round(ms / MINUTE))
  const counted = ({ p10, p50, p90 }: Summary['bids']) => {
    const middle = format.number(p50)
    return p10 === p90 ? middle : `${middle} (${rangeInWords(format.number(p10), format.number(p90))})`
  }
  const share = (part: number) => format.percent(String(Math.round(part * 1_000) / 10))
  const winnerRow: Row = [
    'same_winner',
    ({ same_winner }) => (same_winner === null ? '–' : share(same_winner)),
  ]
  const rows: Row[] = [
    ['middle', ({ value }) => (value ? money(value.p50) : '–')],
    ['between', ({ value }) => (value ? rangeInWords(money(value.p10), money(value.p90), ' – ') : '–')],
    [
      'saved',
      ({ value }) => {
        const saving = value && savingOf(ceiling, value.p50)
        return saving ? format.percent(saving.percent) : '–'
      },
    ],
    [
      'length',
      ({ length_ms: { p10, p90 } }) =>
        t('simulator.minutes', { range: rangeInWords(minutes(p10), minutes(p90)) }),
    ],
    ['extensions', ({ extensions }) => counted(extensions)],
    ['bids', ({ bids }) => counted(bids)],
    ['tied', ({ tied }) => share(tied)],
    ['decided', ({ decided }) => share(decided)],
    ...(summaries[0]!.same_winner === null ? [] : [winnerRow]),
  ]

  return (
    <figure className={bars.chart}>
      <figcaption className={bars.caption}>
        <span>
          {t(`simulator.answers.${answer.kind}`, {
            percent: 'percent' in answer ? format.percent(answer.percent.toFixed(1)) : '',
          })}
        </span>
        <button type="button" className="text-link" onClick={() => setAsTable(!asTable)}>
          {asTable ? t('chart.as_chart') : t('chart.as_table')}
        </button>
      </figcaption>
      {!asTable && (
        <div className={classes.ranges}>
          {ranges.map((range, index) => (
            <div key={index} className={classes.rangeRow}>
              <span>{names[index]}</span>
              <div className={classes.range}>
                {range && (
                  <>
                    <i style={{ left: `${range.low}%`, width: `${range.high - range.low}%` }} />
                    <b style={{ left: `${range.middle}%` }} data-side={sideOf(range.middle)}>
                      <span>{money(summaries[index]!.value!.p50)}</span>
                    </b>
                  </>
                )}
              </div>
            </div>
          ))}
        </div>
      )}
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, of]) => (
            <tr key={name}>
              <th scope="row">{t(`simulator.rows.${name}`)}</th>
              {summaries.map((one, index) => (
                <td key={index}>{of(one)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.quiet}>{t('simulator.basis', { count: summaries[0]!.runs })}</p>
    </figure>
  )
}
