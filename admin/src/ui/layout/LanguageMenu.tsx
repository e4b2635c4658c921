import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useLocales } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import type { Language } from '../preferences/preferences'
import { usePreference } from '../preferences/usePreference'

export function LanguageMenu() {
  const t = useT()
  const [language, setLanguage] = usePreference('language')
  const locales = useLocales()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)

  const choose = (chosen: Language): void => {
    setAnchor(null)
    setLanguage(chosen)
  }

  return (
    <>
      <Button
        variant="text"
        color="inherit"
        aria-label={t('layout.language')}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ color: 'text.secondary', px: '8px', textTransform: 'uppercase', fontSize: 12 }}
      >
        {language}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {locales.map(({ locale, name }) => (
          <MenuItem
            key={locale}
            lang={locale}
            selected={locale === language}
            onClick={() => choose(locale as Language)}
          >
            {name}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
