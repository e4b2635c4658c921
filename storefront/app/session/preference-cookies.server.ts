import { isLanguage } from '~/i18n/languages'
import { plainCookie } from './cookies.server'
import { isTheme } from './preferences'

type Kept = { language?: string | null; theme?: string | null }

/** Cookies that show the portal the way the person has chosen; what he has not chosen stays as it is. */
export const preferenceCookies = (request: Request, { language, theme }: Kept): string[] => [
  ...(isLanguage(language) ? [plainCookie(request, 'language', language)] : []),
  ...(isTheme(theme) ? [plainCookie(request, 'theme', theme)] : []),
]
