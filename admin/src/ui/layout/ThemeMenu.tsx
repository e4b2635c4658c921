import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Tooltip from '@mui/material/Tooltip'
import { IconDeviceDesktop, IconMoon, IconSun, type Icon } from '@tabler/icons-react'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import type { ThemeChoice } from '../preferences/preferences'
import { usePreference } from '../preferences/usePreference'

const icons: Record<ThemeChoice, Icon> = { light: IconSun, dark: IconMoon, system: IconDeviceDesktop }

export function ThemeMenu() {
  const t = useT()
  const [theme, setTheme] = usePreference('theme')
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const Current = icons[theme]

  return (
    <>
      <Tooltip title={t('layout.theme.title')}>
        <IconButton
          aria-label={t('layout.theme.title')}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Current size={18} stroke={1.6} />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {(Object.keys(icons) as ThemeChoice[]).map((choice) => {
          const Icon = icons[choice]
          return (
            <MenuItem
              key={choice}
              selected={choice === theme}
              onClick={() => {
                setTheme(choice)
                setAnchor(null)
              }}
            >
              <Icon size={18} stroke={1.6} aria-hidden />
              {t(`layout.theme.${choice}`)}
            </MenuItem>
          )
        })}
      </Menu>
    </>
  )
}
