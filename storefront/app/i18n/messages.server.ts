import type { Language } from './languages'
import en from './resources/en'
import ru from './resources/ru'
import uk from './resources/uk'

/** All texts of the portal by language; the browser gets only the one it shows. */
export const messages: Record<Language, object> = { en, ru, uk }
