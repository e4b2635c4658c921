import { createTheme, type Theme } from '@mui/material/styles'
import { components } from './components'
import { fontSans, radius, tokens } from './tokens'

/** The MUI theme made of the tokens; base size 14 px, hairlines in place of shadows. */
export function makeTheme(mode: 'light' | 'dark'): Theme {
  const t = tokens[mode]

  return createTheme({
    palette: {
      mode,
      background: { default: t.ground, paper: t.raised },
      text: { primary: t.ink, secondary: t.muted, disabled: t.faint },
      primary: { main: t.accent, contrastText: t.onAccent },
      warning: { main: t.attention },
      error: { main: t.danger },
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
  })
}

/** Only what floats casts a shadow, and there is one such shadow. */
function shadows(float: string): Theme['shadows'] {
  return Array.from({ length: 25 }, (_, level) => (level < 2 ? 'none' : float)) as Theme['shadows']
}
