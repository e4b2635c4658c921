import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { IconKeyboard, IconLogout, IconUser } from '@tabler/icons-react'
import { useGetIdentity, useLogout } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import { openShortcuts } from './shortcutsState'

export function UserMenu() {
  const t = useT()
  const { identity } = useGetIdentity()
  const logout = useLogout()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)

  return (
    <>
      <IconButton
        aria-label={t('layout.user')}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <IconUser size={18} stroke={1.6} />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem disabled sx={{ opacity: '1 !important', display: 'block' }}>
          <div>{identity?.fullName}</div>
          <div className="muted">{identity?.email}</div>
        </MenuItem>
        <MenuItem
          onClick={() => {
            setAnchor(null)
            openShortcuts()
          }}
        >
          <IconKeyboard size={18} stroke={1.6} aria-hidden />
          {t('layout.shortcuts.title')}
        </MenuItem>
        <MenuItem onClick={() => logout()}>
          <IconLogout size={18} stroke={1.6} aria-hidden />
          {t('layout.sign_out')}
        </MenuItem>
      </Menu>
    </>
  )
}
