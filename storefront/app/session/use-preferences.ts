import { useRouteLoaderData } from 'react-router'
import type { Preferences } from './preferences'

const UNKNOWN: Preferences = { language: 'en', theme: 'system', timeZone: 'UTC', consent: null }

/** The reader's language, theme, zone and consent as the page was rendered with them. */
export function usePreferences(): Preferences {
  return useRouteLoaderData<Preferences>('root') ?? UNKNOWN
}
