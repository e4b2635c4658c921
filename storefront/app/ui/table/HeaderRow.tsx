import { useRef } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { Column } from './column'
import classes from './DataTable.module.css'
import { ResizeHandle } from './ResizeHandle'

type Props<Row> = {
  columns: Column<Row>[]
  onResize: (column: string, width: number, seen: Record<string, number>) => void
  onReset: () => void
}

/** The headings; every border but the last can be moved, for the last column takes what is left. */
export function HeaderRow<Row>({ columns, onResize, onReset }: Props<Row>) {
  const { t } = useTranslation()
  const row = useRef<HTMLTableRowElement>(null)
  const seen = () =>
    Object.fromEntries(
      columns.map(({ id }, index) => [
        id,
        Math.round(row.current?.cells[index]?.getBoundingClientRect().width ?? 0),
      ]),
    )

  return (
    <thead>
      <tr ref={row}>
        {columns.map(({ id, header, numeric }, index) => (
          <th key={id} scope="col" aria-label={header} data-numeric={numeric || undefined}>
            <span className={classes.heading}>{header}</span>
            {index < columns.length - 1 && (
              <ResizeHandle
                label={t('table.resize', { column: header })}
                onResize={(width) => onResize(id, width, seen())}
                onReset={onReset}
              />
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}
