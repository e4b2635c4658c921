import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Pool } from 'pg'
import type { Language } from '@gostiny/platform'
import type { ClientProfile } from '../api/types'
import { iso } from './format'
import { readLabels } from './labels'
import { mergeProfiles } from './merge-subsidiaries'
import { presentAuctions } from './present-auctions'
import { presentDiscounts } from './present-discounts'
import { presentInterests } from './present-interests'
import { presentLifecycle, presentRfm } from './present-lifecycle'
import { presentOrders } from './present-orders'
import { readProfile } from './read-profile'
import { companyTree, findCompany } from './registry'
import type { StoredProfile } from './stored-profile'

export interface ProfileQuestion {
  company_id: string
  with_subsidiaries: boolean
  language: Language
  now: Date
}

/** The whole picture of a company. Refuses with `client_profile_not_found` (404). */
export async function presentProfile(
  pool: Pool,
  shop: Knex,
  question: ProfileQuestion,
): Promise<ClientProfile> {
  const { company_id, now } = question
  const company = await findCompany(shop, company_id)
  const companyIds = question.with_subsidiaries ? await companyTree(shop, company_id) : [company_id]
  const profile =
    companyIds.length > 1
      ? await mergeProfiles(pool, companyIds, now)
      : await readProfile(pool, company_id, now)
  const labels = await readLabels(shop, question.language, wantedLabels(profile))
  return {
    company,
    at: now.toISOString(),
    projected_at: iso(profile.company?.projected_at),
    company_ids: companyIds,
    interactions: {
      count: profile.company?.interaction_count ?? 0,
      first_at: iso(profile.company?.first_at),
      last_at: iso(profile.company?.last_at),
    },
    lifecycle: presentLifecycle(profile.company, now),
    rfm: presentRfm(profile.company, profile.borders),
    orders: presentOrders(profile, labels, now),
    interests: presentInterests(profile, labels, now),
    discounts: presentDiscounts(profile.company, now),
    auctions: presentAuctions(profile.company, labels, now),
  }
}

const wantedLabels = ({ affinities, company }: StoredProfile) => {
  const keys = (kind: string) => affinities.filter((row) => row.kind === kind).map(({ key }) => key)
  return {
    products: [...keys('product'), ...(company?.cart?.lines ?? []).map(({ product_id }) => product_id)],
    categories: keys('category'),
    divisions: [
      ...(company?.auctions?.bought?.divisions ?? []),
      ...(company?.auctions?.supplied?.divisions ?? []),
    ].map(({ division }) => division),
    companies: [...keys('supplier'), ...(company?.auctions?.bought?.suppliers ?? []).map(({ id }) => id)],
  }
}
