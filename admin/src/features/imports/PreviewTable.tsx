import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import { useT } from '../../i18n/useT'
import type { ColumnMapping, ImportColumn, ImportRun } from '../../providers/contract/imports'
import styles from './Imports.module.css'
import { assignColumn, fieldOf } from './mapping'
import { useWords } from './useWords'

const mostRows = 8

type PreviewTableProps = {
  run: ImportRun
  columns: ImportColumn[]
  mapping: ColumnMapping
  onMapping: (mapping: ColumnMapping) => void
}

/** The first rows of the file; over each column stands what it is taken for. */
export function PreviewTable({ run, columns, mapping, onMapping }: PreviewTableProps) {
  const t = useT()
  const words = useWords()

  return (
    <div className={styles.preview} tabIndex={0} role="region" aria-label={t('imports.mapping.title')}>
      <table>
        <thead>
          <tr>
            {run.headers.map((header) => {
              const field = fieldOf(mapping, header) ?? ''
              return (
                <th key={header} scope="col" data-mapped={field !== ''}>
                  <div className={styles.column}>{header}</div>
                  <Select
                    size="small"
                    displayEmpty
                    value={field}
                    onChange={({ target }) => onMapping(assignColumn(mapping, header, target.value || null))}
                    inputProps={{ 'aria-label': t('imports.mapping.field_of', { column: header }) }}
                    sx={{ minWidth: 130, fontSize: 13 }}
                  >
                    <MenuItem value="">{t('imports.mapping.skip')}</MenuItem>
                    {columns.map((column) => (
                      <MenuItem key={column.field} value={column.field}>
                        {words.field(column.field)}
                      </MenuItem>
                    ))}
                  </Select>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {run.sample.slice(0, mostRows).map((cells, row) => (
            <tr key={row}>
              {run.headers.map((header, column) => (
                <td key={header} data-mapped={fieldOf(mapping, header) !== undefined}>
                  {cells[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
