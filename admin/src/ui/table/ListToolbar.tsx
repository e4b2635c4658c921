import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { IconDownload } from '@tabler/icons-react'
import { useT } from '../../i18n/useT'
import { ColumnsMenu } from './ColumnsMenu'
import { FilterMenu, type Filter } from './FilterMenu'
import styles from './ListToolbar.module.css'
import { SearchField } from './SearchField'
import type { Column, Row } from './types'
import type { Columns } from './useColumns'
import { useExport } from './useExport'

type ListToolbarProps<T extends Row> = {
  columns: Column<T>[]
  state: Columns<T>
  filters: Filter[]
  searchLabel?: string
}

export function ListToolbar<T extends Row>({ columns, state, filters, searchLabel }: ListToolbarProps<T>) {
  const t = useT()
  const { isExporting, exportRows } = useExport(state.visible)

  return (
    <div className={styles.toolbar} role="search">
      {searchLabel && <SearchField label={searchLabel} />}
      {filters.map((filter) => (
        <FilterMenu key={filter.source} {...filter} />
      ))}
      <div className={styles.tools}>
        <ColumnsMenu columns={columns} state={state} />
        <Tooltip title={t('table.export')}>
          <IconButton aria-label={t('table.export')} onClick={exportRows} loading={isExporting}>
            <IconDownload size={18} stroke={1.6} />
          </IconButton>
        </Tooltip>
      </div>
    </div>
  )
}
