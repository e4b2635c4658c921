import type { Currency } from '../catalog/prices'
import { text, type Language, type Text } from '../text'

/** Buyers read the reason of a price in the language their currency goes with. */
const LANGUAGE: Record<Currency, Language> = { eur: 'en', gbp: 'en', uah: 'uk', kzt: 'ru' }

const TITLES = {
  group: text(
    'Industry prices {year}: {name}',
    'Отраслевые цены {year}: {name}',
    'Галузеві ціни {year}: {name}',
  ),
  contract: text('Contract {year}: {name}', 'Договор {year}: {name}', 'Договір {year}: {name}'),
  hierarchy: text(
    'Group agreement {year}: {name}',
    'Соглашение группы {year}: {name}',
    'Угода групи {year}: {name}',
  ),
  volume: text('Volume prices {year}', 'Цены от количества {year}', 'Ціни від кількості {year}'),
  campaign: text('Campaign {year}: {name}', 'Акция {year}: {name}', 'Акція {year}: {name}'),
  offer: text('Offer of the month: {name}', 'Предложение месяца: {name}', 'Пропозиція місяця: {name}'),
  draft: text('Draft: {name}', 'Черновик: {name}', 'Чернетка: {name}'),
} satisfies Record<string, Text>

export function listTitle(
  kind: keyof typeof TITLES,
  currency: Currency,
  name: Text | string,
  year?: number,
): string {
  const language = LANGUAGE[currency]
  const shown = typeof name === 'string' ? name : name[language]
  return TITLES[kind][language].replace('{year}', String(year ?? '')).replace('{name}', shown)
}
