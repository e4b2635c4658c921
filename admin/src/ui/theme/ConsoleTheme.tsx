import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useLayoutEffect, useMemo, type ReactNode } from 'react'
import { usePreference } from '../preferences/usePreference'
import { makeTheme } from './theme'
import { cssVariables } from './tokens'

/** The mode in force: the person's choice, else what the system asks for. */
export function useMode(): 'light' | 'dark' {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)')
  const [chosen] = usePreference('theme')

  if (chosen === 'system') return systemIsDark ? 'dark' : 'light'
  return chosen
}

export function ConsoleTheme({ children }: { children: ReactNode }) {
  const mode = useMode()
  const [language] = usePreference('language')
  const theme = useMemo(() => makeTheme(mode, language), [mode, language])

  useLayoutEffect(() => {
    const root = document.documentElement
    root.dataset.mode = mode
    root.style.colorScheme = mode
    for (const [name, value] of Object.entries(cssVariables(mode))) root.style.setProperty(name, value)
  }, [mode])

  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      {children}
    </ThemeProvider>
  )
}
