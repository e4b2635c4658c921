import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DataSource } from 'typeorm'
import { refuse, type Language } from '@gostiny/platform'
import type { InteractionKind, TimelineAnswer, TimelineEntry } from '../api/types'
import { InteractionRecord } from '../modules/client_profile/entities/interaction-record'
import { optionalMoney, optionalQuantity } from './format'
import { readLabels, type Labels } from './labels'
import { companyTree, findCompany } from './registry'

/** Lines are told with the document they belong to, unless they are asked for. */
const LINE_KINDS: InteractionKind[] = ['order.line', 'return.line', 'discount.used']

export interface TimelineQuestion {
  company_id: string
  with_subsidiaries: boolean
  kinds?: InteractionKind[]
  person_id?: string
  before?: string
  limit: number
  language: Language
}

/** What happened to a company, newest first. Refuses with `client_profile_not_found`, `timeline_cursor_invalid`. */
export async function readTimeline(
  source: DataSource,
  shop: Knex,
  question: TimelineQuestion,
): Promise<TimelineAnswer> {
  await findCompany(shop, question.company_id)
  const companyIds = question.with_subsidiaries
    ? await companyTree(shop, question.company_id)
    : [question.company_id]
  const query = source
    .getRepository(InteractionRecord)
    .createQueryBuilder('entry')
    .where(...ofCompanies(companyIds))
    .orderBy('entry.occurred_at', 'DESC')
    .addOrderBy('entry.id', 'DESC')
    .limit(question.limit + 1)
  if (question.kinds) query.andWhere('entry.kind = any(:kinds)', { kinds: question.kinds })
  else query.andWhere('entry.kind <> all(:lines)', { lines: LINE_KINDS })
  if (question.person_id) query.andWhere('entry.person_id = :person', { person: question.person_id })
  if (question.before) {
    const { at, id } = decodeCursor(question.before)
    query.andWhere('entry.occurred_at <= :at and (entry.occurred_at, entry.id) < (:at, :id)', { at, id })
  }
  const found = await query.getMany()
  const shown = found.slice(0, question.limit)
  const labels = await readLabels(shop, question.language, {
    products: shown.map((entry) => entry.product_id),
    categories: shown.map((entry) => entry.category_id),
    companies: shown.map((entry) => entry.supplier_id),
    persons: shown.map((entry) => entry.person_id),
  })
  const last = shown[shown.length - 1]
  return {
    entries: shown.map((entry) => present(entry, labels)),
    next: found.length > question.limit ? encodeCursor(last) : null,
  }
}

/** One company is walked along its index, newest first; several have to be sorted. */
const ofCompanies = (companyIds: string[]): [string, object] =>
  companyIds.length === 1
    ? ['entry.company_id = :companyId', { companyId: companyIds[0] }]
    : ['entry.company_id = any(:companyIds)', { companyIds }]

function present(entry: InteractionRecord, labels: Labels): TimelineEntry {
  const product = labels.ofOptional(entry.product_id)
  const person = labels.ofOptional(entry.person_id)
  return {
    id: entry.id,
    company_id: entry.company_id,
    kind: entry.kind as InteractionKind,
    occurred_at: entry.occurred_at.toISOString(),
    recorded_at: entry.recorded_at.toISOString(),
    person: person && { id: person.id, name: person.title },
    product: product && { ...product, sku: entry.sku },
    category: labels.ofOptional(entry.category_id),
    supplier: labels.ofOptional(entry.supplier_id),
    sku: entry.sku,
    document_id: entry.document_id,
    quantity: optionalQuantity(entry.quantity),
    unit_price: optionalMoney(entry.unit_price),
    amount: optionalMoney(entry.amount),
    discount: optionalMoney(entry.discount),
    currency: entry.currency,
    purpose: entry.purpose,
    payment_means: entry.payment_means,
    channel: entry.channel,
    source: entry.source,
    details: entry.details ?? {},
  }
}

const encodeCursor = ({ occurred_at, id }: InteractionRecord): string =>
  Buffer.from(`${occurred_at.getTime()} ${id}`).toString('base64url')

function decodeCursor(cursor: string): { at: Date; id: string } {
  const [at, id] = Buffer.from(cursor, 'base64url').toString().split(' ')
  const isValid = /^-?\d{1,15}$/.test(at) && /^int_[0-9a-f]{32}$/.test(id ?? '')
  if (!isValid) refuse('timeline_cursor_invalid', { status: 400, field: 'before' })
  return { at: new Date(Number(at)), id }
}
