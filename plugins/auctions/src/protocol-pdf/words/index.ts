import type { Language } from '@gostiny/platform'
import { en } from './en'
import { ru } from './ru'
import { uk } from './uk'
import type { Words } from './words'

export { filled, type Words } from './words'
export const wordsOf = (language: Language): Words => ({ en, ru, uk })[language]
