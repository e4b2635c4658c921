import { registerMessages } from '@gostiny/platform'
import { en } from './en'
import { ru } from './ru'
import { uk } from './uk'

registerMessages('auctions', { en, ru, uk })
