import { idOf } from '../ids'
import { randomOf } from '../random'
import { BUYERS, PROSPECTS } from './buyers'
import { CITY_TIME_ZONES, COUNTRIES } from './countries'
import type { Industry } from './industries'
import { SUPPLIERS } from './suppliers'
import { taxIdOf } from './tax-ids'
import type { BuyerTemper, DemoAddress, DemoCompany, Verification } from './types'

const TWO_YEARS_DAYS = 730
const NEW_COMPANY_DAYS = 120
const SITE_TITLES = {
  en: ['Head office', 'Site 2'],
  ru: ['Главный склад', 'Площадка 2'],
  uk: ['Головний склад', 'Дільниця 2'],
}
const LARGE_ORDER_EURO = 700

type Line = string[]
const linesOf = (table: string): Line[] =>
  table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()))

export const companyId = (code: string): string => idOf('comp', code)

function makeCompany(
  seed: string,
  cells: Line,
  more: Partial<DemoCompany> & { sites?: number },
): DemoCompany {
  const { sites = 1, ...facts } = more
  const [code, name, legalName, countryCode, city, region, postalCode] = cells
  const country = COUNTRIES[countryCode]
  const random = randomOf(seed, 'company', code)
  const domain = `${code.toLowerCase()}.example`
  const phone = `${country.phone} ${random.integer(200, 999)} ${random.integer(10, 99)} ${random.integer(10, 99)}`
  const addresses = SITE_TITLES[country.language].map((title, i): DemoAddress => {
    const street = country.streets[(random.integer(0, 99) + i) % country.streets.length]
    return {
      title,
      address_1: country.addressOf(street, random.integer(1, 140)),
      city,
      province: region,
      postal_code: postalCode,
      country_code: countryCode,
      phone,
    }
  })

  return {
    code,
    id: companyId(code),
    name,
    legalName,
    taxId: taxIdOf(countryCode, random),
    country: countryCode,
    city,
    region,
    language: country.language,
    currency: country.currency,
    timeZone: CITY_TIME_ZONES[city] ?? country.timeZone,
    email: `office@${domain}`,
    website: `https://${domain}`,
    phone,
    roles: ['buyer'],
    verification: 'verified',
    parentId: null,
    paymentTermsDays: random.pick([14, 30, 30, 45]),
    addresses: addresses.slice(0, sites),
    ageDays: TWO_YEARS_DAYS + random.integer(20, 900),
    ...facts,
  }
}

/** The buyers with what they are like: the whole temper of the demo's trade starts here. */
export function makeBuyers(seed: string): BuyerTemper[] {
  return linesOf(BUYERS).map((cells) => {
    const [industry, size, life, parent] = cells.slice(7)
    const orderEuro = Number(size)
    const company = makeCompany(seed, cells, {
      verification: life === 'suspended' ? 'suspended' : 'verified',
      parentId: parent ? companyId(parent) : null,
      ...(life === 'new' ? { ageDays: NEW_COMPANY_DAYS } : {}),
      sites: orderEuro >= LARGE_ORDER_EURO ? 2 : 1,
    })
    return { company, industry: industry as Industry, orderEuro, life }
  })
}

export function makeProspects(seed: string): DemoCompany[] {
  return linesOf(PROSPECTS).map((cells, i) =>
    makeCompany(seed, cells, {
      roles: ['prospect'],
      verification: cells[9] as Verification,
      ageDays: 3 + i * 11,
    }),
  )
}

export function makeSuppliers(seed: string): DemoCompany[] {
  return linesOf(SUPPLIERS).map((cells) => makeCompany(seed, cells, { roles: ['supplier'] }))
}
