import { idOf } from '../ids'
import { text, type Text } from '../text'
import { companyId } from './companies'
import { COUNTRIES } from './countries'
import { latin, NAMES } from './names'
import type { BuyerTemper, DemoCompany, DemoPerson, PersonRole } from './types'

type Position = { title: Text; roles: PersonRole[] }

const HEAD: Position = {
  title: text('Head of purchasing', 'Начальник отдела снабжения', 'Керівник відділу закупівель'),
  roles: ['administrator', 'buyer'],
}
const ENGINEER: Position = {
  title: text('Maintenance engineer', 'Инженер по ремонту', 'Інженер з ремонту'),
  roles: ['buyer'],
}
const FINANCE: Position = {
  title: text('Finance director', 'Финансовый директор', 'Фінансовий директор'),
  roles: ['approver'],
}
const STOREKEEPER: Position = {
  title: text('Warehouse manager', 'Заведующий складом', 'Завідувач складу'),
  roles: ['viewer'],
}

const SALES: Position = {
  title: text('Key account manager', 'Менеджер по ключевым клиентам', 'Менеджер з ключових клієнтів'),
  roles: ['administrator', 'buyer'],
}

/** Those who work for more than one company: whose, in which position, where else and with which roles. */
const SHARED: { code: string; position: Position; also: string; roles: PersonRole[] }[] = [
  { code: 'agrostep', position: HEAD, also: 'agrostep-kremenchuk', roles: ['administrator', 'buyer'] },
  { code: 'agrostep', position: HEAD, also: 'agrostep-lubny', roles: ['buyer'] },
  { code: 'stepkarier', position: FINANCE, also: 'stepkarier-obog', roles: ['approver'] },
  { code: 'stepkarier', position: FINANCE, also: 'stepkarier-trans', roles: ['approver'] },
  { code: 'hansa', position: FINANCE, also: 'hansa-rostock', roles: ['approver'] },
]

/** Who of eight in a row is a woman: the mix of the names must not follow the positions. */
const WOMEN = [true, false, false, true, true, false, true, false]

const positionsFor = (orderEuro: number): Position[] => {
  if (orderEuro >= 800) return [HEAD, ENGINEER, FINANCE, STOREKEEPER]
  return orderEuro >= 450 ? [HEAD, ENGINEER, FINANCE] : [HEAD, ENGINEER]
}

/** People by position; the names follow the order of the companies, so sign-ins do not depend on the seed. */
export function makePeople(
  buyers: BuyerTemper[],
  prospects: DemoCompany[],
  suppliers: DemoCompany[],
): DemoPerson[] {
  const counts: Record<string, number> = {}
  const next = (company: DemoCompany, position: Position): DemoPerson => {
    const number = (counts[company.country] = (counts[company.country] ?? 0) + 1)
    return makePerson(company, position, number)
  }
  return [
    ...buyers.flatMap(({ company, orderEuro }) =>
      positionsFor(orderEuro).map((position) => next(company, position)),
    ),
    ...prospects.map((company) => next(company, HEAD)),
    ...suppliers.map((company) => next(company, SALES)),
  ]
}

function makePerson(company: DemoCompany, position: Position, number: number): DemoPerson {
  const names = NAMES[company.country]
  const isWoman = WOMEN[number % WOMEN.length]
  const first = isWoman ? names.women : names.men
  const firstName = first[number % first.length]
  const surname =
    names.surnames[(number * 2 + Math.floor(number / names.surnames.length)) % names.surnames.length]
  const lastName = isWoman && names.feminine ? names.feminine(surname) : surname
  const email = `${latin(firstName, company.language)}.${latin(lastName, company.language)}@${company.code.toLowerCase()}.example`
  const jobTitle = position.title[company.language]
  const elsewhere = SHARED.filter(
    ({ code, position: shared }) => code === company.code && shared === position,
  )

  return {
    id: idOf('pers', email),
    firstName,
    lastName,
    email,
    phone: `${COUNTRIES[company.country].phone} 555 ${String(1000 + number * 37).slice(0, 4)}`,
    language: company.language,
    memberships: [
      { companyId: company.id, roles: position.roles, jobTitle },
      ...elsewhere.map(({ also, roles }) => ({ companyId: companyId(also), roles, jobTitle })),
    ],
  }
}
