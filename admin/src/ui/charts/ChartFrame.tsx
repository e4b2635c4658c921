import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { IconChartBar, IconTable } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useT } from '../../i18n/useT'
import { Panel } from '../page/Panel'
import styles from './ChartFrame.module.css'

/** The figures of a chart: heads and rows, the first column names the row. */
export type ChartFigures = { heads: string[]; rows: (string | number)[][] }

type ChartFrameProps = {
  /** The answer the chart gives, as a sentence. */
  title: ReactNode
  note?: ReactNode
  figures: ChartFigures
  legend?: ReactNode
  children: ReactNode
}

/** A chart titled with its answer; the same figures as a table are one click away. */
export function ChartFrame({ title, note, figures, legend, children }: ChartFrameProps) {
  const t = useT()
  const [isTable, setTable] = useState(false)
  const Icon = isTable ? IconChartBar : IconTable
  const label = isTable ? t('charts.as_chart') : t('charts.as_table')

  return (
    <Panel
      title={title}
      note={note}
      actions={
        <Tooltip title={label}>
          <IconButton aria-label={label} aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            <Icon size={17} stroke={1.6} />
          </IconButton>
        </Tooltip>
      }
    >
      {isTable ? <FigureTable {...figures} /> : children}
      {!isTable && legend && <div className={styles.legend}>{legend}</div>}
    </Panel>
  )
}

function FigureTable({ heads, rows }: ChartFigures) {
  return (
    <div className={styles.figures} tabIndex={0} role="region" aria-label={heads.join(', ')}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...figures]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {figures.map((figure, index) => (
                <td key={index}>{figure}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
