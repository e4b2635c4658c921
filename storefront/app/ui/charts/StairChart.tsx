import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import bars from './BarChart.module.css'
import { labelsOf, levels, scaleOf, stairOf, type Stair } from './stairs'
import classes from './StairChart.module.css'

type Props = {
  title: string
  stairs: Stair[]
  /** Levels to measure by, with their names. */
  limits: { value: number; label: string }[]
  from: number
  to: number
  labelOf: (value: number) => string
  /** A round value at the edge. */
  tickOf: (value: number) => string
  timeOf: (at: number) => string
  headers: { who: string; when: string; value: string }
}

const HEIGHT = 280
const INSET = { left: 8, right: 84, top: 14, bottom: 26 }
const LEAST_WIDTH = 280

/** Values that fall in steps over time, one line each, named at its end; the figures are one click away. */
export function StairChart({ title, stairs, limits, from, to, labelOf, tickOf, timeOf, headers }: Props) {
  const { t } = useTranslation()
  const [asTable, setAsTable] = useState(false)
  const { ref, width } = useElementSize<HTMLDivElement>()
  const size = { width: Math.max(width, LEAST_WIDTH), height: HEIGHT, inset: INSET }
  const scale = scaleOf(
    stairs,
    limits.map(({ value }) => value),
    { from, to },
    size,
  )
  const right = size.width - INSET.right
  const labels = labelsOf(stairs, scale, right)

  return (
    <figure className={bars.chart}>
      <figcaption className={bars.caption}>
        <span>{title}</span>
        <button type="button" className="text-link" onClick={() => setAsTable(!asTable)}>
          {asTable ? t('chart.as_chart') : t('chart.as_table')}
        </button>
      </figcaption>
      {asTable ? (
        <StairTable stairs={stairs} headers={headers} labelOf={labelOf} timeOf={timeOf} />
      ) : (
        <div ref={ref}>
          <svg
            width={size.width}
            height={HEIGHT}
            viewBox={`0 0 ${size.width} ${HEIGHT}`}
            role="img"
            aria-label={title}
            className={classes.drawing}
          >
            {levels(scale).map((value) => (
              <g key={value}>
                <line
                  x1={INSET.left}
                  x2={right}
                  y1={scale.y(value)}
                  y2={scale.y(value)}
                  className={classes.level}
                />
                <text x={right + 6} y={scale.y(value) + 4} className={classes.figure}>
                  {tickOf(value)}
                </text>
              </g>
            ))}
            {limits.map((limit) => (
              <g key={limit.label} className={classes.limit}>
                <line x1={INSET.left} x2={right} y1={scale.y(limit.value)} y2={scale.y(limit.value)} />
                <text x={INSET.left} y={scale.y(limit.value) - 4}>
                  {limit.label}
                </text>
              </g>
            ))}
            {stairs.map((stair, index) => (
              <g key={stair.label} className={classes.stair} data-line={index % 5}>
                <path d={stairOf(stair.points, scale, to)} />
                {stair.points.map(({ at, value }) => (
                  <circle key={at} cx={scale.x(at)} cy={scale.y(value)} r={3} />
                ))}
              </g>
            ))}
            {stairs.map(({ label }, index) => {
              const place = labels[index]
              return (
                place && (
                  <text
                    key={label}
                    x={place.x}
                    y={place.y}
                    textAnchor={place.anchor}
                    className={classes.name}
                    data-line={index % 5}
                  >
                    {label}
                  </text>
                )
              )
            })}
            <text x={INSET.left} y={HEIGHT - 6} className={classes.figure}>
              {timeOf(from)}
            </text>
            <text x={right} y={HEIGHT - 6} textAnchor="end" className={classes.figure}>
              {timeOf(to)}
            </text>
          </svg>
        </div>
      )}
    </figure>
  )
}

type TableProps = Pick<Props, 'stairs' | 'headers' | 'labelOf' | 'timeOf'>

function StairTable({ stairs, headers, labelOf, timeOf }: TableProps) {
  const rows = stairs
    .flatMap(({ label, points }) => points.map((point) => ({ label, ...point })))
    .sort((a, b) => b.at - a.at)
  return (
    <table className={bars.table}>
      <thead>
        <tr>
          <th scope="col">{headers.when}</th>
          <th scope="col">{headers.who}</th>
          <th scope="col">{headers.value}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, at, value }) => (
          <tr key={`${label} ${at}`}>
            <td>{timeOf(at)}</td>
            <td>{label}</td>
            <td>{labelOf(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
