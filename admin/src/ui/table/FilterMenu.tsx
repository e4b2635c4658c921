import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { IconChevronDown } from '@tabler/icons-react'
import { useListContext } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import styles from './ListToolbar.module.css'

export type Filter = { source: string; label: string; choices: { id: string; name: string }[] }

/** One filter of a list: what it is, what it is set to, one choice of several. */
export function FilterMenu({ source, label, choices }: Filter) {
  const t = useT()
  const { filterValues, setFilters } = useListContext()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const current = choices.find(({ id }) => id === filterValues[source])

  const choose = (id: string | undefined): void => {
    setAnchor(null)
    setFilters({ ...filterValues, [source]: id })
  }

  return (
    <>
      <button
        type="button"
        className={styles.filter}
        data-active={current ? true : undefined}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {label}
        {current && <strong>{current.name}</strong>}
        <IconChevronDown size={14} stroke={1.8} aria-hidden />
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem dense selected={!current} onClick={() => choose(undefined)}>
          {t('table.any')}
        </MenuItem>
        {choices.map(({ id, name }) => (
          <MenuItem key={id} dense selected={id === current?.id} onClick={() => choose(id)}>
            {name}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
