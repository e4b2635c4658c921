import { isLanguage, preferredLanguage } from '~/i18n/languages'
import { readCookie } from './cookies.server'
import { isTheme, type Consent, type Preferences } from './preferences'

const isTimeZone = (name: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

const consentOf = (value: string | null): Consent => (value === 'given' || value === 'refused' ? value : null)

/** Language, theme, time zone and consent as the cookies tell; the browser's wishes where they are silent. */
export function preferencesOf(request: Request): Preferences {
  const language = readCookie(request, 'language')
  const theme = readCookie(request, 'theme')
  const timeZone = readCookie(request, 'time_zone')
  return {
    language: isLanguage(language) ? language : preferredLanguage(request.headers.get('accept-language')),
    theme: isTheme(theme) ? theme : 'system',
    timeZone: timeZone && isTimeZone(timeZone) ? timeZone : 'UTC',
    consent: consentOf(readCookie(request, 'interests')),
  }
}
