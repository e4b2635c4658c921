import { enUS, ruRU, ukUA } from '@mui/material/locale'
import { createTheme, type Theme, type ThemeOptions } from '@mui/material/styles'
import type { Language } from '../preferences/preferences'
import { components } from './components'
import { fontSans, radius, tokens } from './tokens'

/** The MUI theme made of the tokens; base size 14 px, hairlines in place of shadows. */
export function makeTheme(mode: 'light' | 'dark', language: Language): Theme {
  const t = tokens[mode]

  const look: ThemeOptions = {
    palette: {
      mode,
      background: { default: t.ground, paper: t.raised },
      text: { primary: t.ink, secondary: t.muted, disabled: t.faint },
      primary: { main: t.accent, contrastText: t.onAccent },
      warning: { main: t.attention },
      error: { main: t.danger },
      success: { main: t.accent, contrastText: t.onAccent },
      divider: t.hairline,
    },
    shape: { borderRadius: radius },
    spacing: 4,
    typography: {
      fontFamily: fontSans,
      fontSize: 14,
      htmlFontSize: 14,
      body1: { fontSize: 14, lineHeight: '20px' },
      body2: { fontSize: 13, lineHeight: '18px' },
      button: { fontSize: 13, fontWeight: 550, textTransform: 'none', letterSpacing: 0 },
    },
    shadows: shadows(t.float),
    transitions: { duration: { enteringScreen: 140, leavingScreen: 100 } },
    components: components(t),
  }

  return createTheme(look, words[language])
}

/** What MUI itself says: “no options”, “clear”. */
const words = { en: enUS, ru: ruRU, uk: ukUA }

/** Only what floats casts a shadow, and there is one such shadow. */
function shadows(float: string): Theme['shadows'] {
  return Array.from({ length: 25 }, (_, level) => (level < 2 ? 'none' : float)) as Theme['shadows']
}
