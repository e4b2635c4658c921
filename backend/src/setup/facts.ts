/** The key the portal and the demo use; it names the sales channel and opens nothing by itself. */
export const PORTAL_KEY = 'pk_gostiny_portal'
export const CHANNEL_NAME = 'Portal'
export const STORE_NAME = 'Gostiny'
export const INVOICE_PROVIDER = 'pp_invoice_invoice'

export type RegionFacts = { name: string; currency: string; countries: string[] }

/** Where the shop sells; a country belongs to one region and a region to one currency. */
export const REGIONS: RegionFacts[] = [
  {
    name: 'European Union',
    currency: 'eur',
    countries: 'at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk'.split(' '),
  },
  { name: 'Ukraine', currency: 'uah', countries: ['ua'] },
  { name: 'Kazakhstan', currency: 'kzt', countries: ['kz'] },
  { name: 'United Kingdom', currency: 'gbp', countries: ['gb'] },
]

/** Standard VAT rates in percent by country, as in force in 2026. Prices of the shop are net. */
export const VAT_PERCENT: Record<string, number> = {
  at: 20,
  be: 21,
  bg: 20,
  cy: 19,
  cz: 21,
  de: 19,
  dk: 25,
  ee: 24,
  es: 21,
  fi: 25.5,
  fr: 20,
  gb: 20,
  gr: 24,
  hr: 25,
  hu: 27,
  ie: 23,
  it: 22,
  kz: 16,
  lt: 21,
  lu: 17,
  lv: 21,
  mt: 18,
  nl: 21,
  pl: 23,
  pt: 23,
  ro: 21,
  se: 25,
  si: 22,
  sk: 23,
  ua: 20,
}

export const WAREHOUSE = {
  name: 'Central warehouse',
  address: { address_1: 'ul. Składowa 14', city: 'Rzeszów', country_code: 'pl', postal_code: '35-105' },
}

export const DELIVERY_NAME = 'Delivery by agreement'
