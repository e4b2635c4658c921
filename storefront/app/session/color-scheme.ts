import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core'
import type { Theme } from './preferences'

export const schemeOf = (theme: Theme): MantineColorScheme => (theme === 'system' ? 'auto' : theme)

/** Mantine's scheme lives in our cookie, which the server writes; nothing is kept in the browser twice. */
export const colorSchemeManager = (theme: Theme): MantineColorSchemeManager => ({
  get: () => schemeOf(theme),
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
})

/** Runs before the first paint: only the browser knows what the system prefers. */
export const SYSTEM_SCHEME_SCRIPT =
  "document.documentElement.dataset.mantineColorScheme=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'"
