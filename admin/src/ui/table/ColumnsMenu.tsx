import Checkbox from '@mui/material/Checkbox'
import Divider from '@mui/material/Divider'
import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Tooltip from '@mui/material/Tooltip'
import { IconColumns3 } from '@tabler/icons-react'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import type { Column, Row } from './types'
import type { Columns } from './useColumns'

export function ColumnsMenu<T extends Row>({ columns, state }: { columns: Column<T>[]; state: Columns<T> }) {
  const t = useT()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)

  return (
    <>
      <Tooltip title={t('table.columns')}>
        <IconButton
          aria-label={t('table.columns')}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <IconColumns3 size={18} stroke={1.6} />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {columns.slice(1).map(({ id, label }) => (
          <MenuItem
            key={id}
            dense
            role="menuitemcheckbox"
            aria-checked={!state.isHidden(id)}
            onClick={() => state.toggle(id)}
          >
            <Checkbox
              checked={!state.isHidden(id)}
              tabIndex={-1}
              disableRipple
              inputProps={{ 'aria-hidden': true }}
            />
            {label}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem dense disabled={!state.isChosen} onClick={state.reset}>
          {t('table.columns_reset')}
        </MenuItem>
      </Menu>
    </>
  )
}
