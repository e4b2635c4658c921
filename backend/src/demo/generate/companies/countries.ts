import type { Language } from '../text'
import type { Currency } from '../catalog/prices'

export type Country = {
  language: Language
  currency: Currency
  timeZone: string
  phone: string
  streets: string[]
  /** Written after the street or before the house number, as is usual in the country. */
  addressOf: (street: string, house: number) => string
}

const after = (street: string, house: number) => `${street} ${house}`
const afterComma = (street: string, house: number) => `${street}, ${house}`
const before = (street: string, house: number) => `${house} ${street}`

export const COUNTRIES: Record<string, Country> = {
  ua: {
    language: 'uk',
    currency: 'uah',
    timeZone: 'Europe/Kyiv',
    phone: '+380 44',
    streets: [
      'вул. Заводська',
      'вул. Промислова',
      'вул. Шевченка',
      'просп. Свободи',
      'вул. Київська',
      'вул. Залізнична',
    ],
    addressOf: afterComma,
  },
  kz: {
    language: 'ru',
    currency: 'kzt',
    timeZone: 'Asia/Almaty',
    phone: '+7 727',
    streets: [
      'ул. Абая',
      'пр. Республики',
      'ул. Индустриальная',
      'ул. Сатпаева',
      'пр. Назарбаева',
      'ул. Гагарина',
    ],
    addressOf: afterComma,
  },
  de: {
    language: 'en',
    currency: 'eur',
    timeZone: 'Europe/Berlin',
    phone: '+49 30',
    streets: ['Industriestraße', 'Werkstraße', 'Bahnhofstraße', 'Gewerbepark', 'Daimlerstraße', 'Am Hafen'],
    addressOf: after,
  },
  pl: {
    language: 'en',
    currency: 'eur',
    timeZone: 'Europe/Warsaw',
    phone: '+48 22',
    streets: ['ul. Przemysłowa', 'ul. Fabryczna', 'ul. Składowa', 'ul. Portowa', 'ul. Kolejowa'],
    addressOf: after,
  },
  nl: {
    language: 'en',
    currency: 'eur',
    timeZone: 'Europe/Amsterdam',
    phone: '+31 10',
    streets: ['Industrieweg', 'Havenstraat', 'Nijverheidsweg', 'Ambachtsweg'],
    addressOf: after,
  },
  gb: {
    language: 'en',
    currency: 'gbp',
    timeZone: 'Europe/London',
    phone: '+44 113',
    streets: ['Mill Lane', 'Canal Street', 'Station Road', 'Foundry Street'],
    addressOf: before,
  },
  fr: {
    language: 'en',
    currency: 'eur',
    timeZone: 'Europe/Paris',
    phone: '+33 4',
    streets: ['rue de l’Industrie', 'avenue de la Gare', 'rue des Ateliers'],
    addressOf: before,
  },
  it: {
    language: 'en',
    currency: 'eur',
    timeZone: 'Europe/Rome',
    phone: '+39 051',
    streets: ['via dell’Industria', 'via Emilia', 'via del Lavoro'],
    addressOf: after,
  },
}

/** Zone of a city that does not keep the time of its capital. */
export const CITY_TIME_ZONES: Record<string, string> = { Атырау: 'Asia/Atyrau', Актау: 'Asia/Aqtau' }
