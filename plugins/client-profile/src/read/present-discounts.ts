import type { DiscountKind, DiscountsProfile, Entitlement } from '../api/types'
import { amount, share } from '../modules/client_profile/domain/amount'
import { sensitivityLevel } from '../modules/client_profile/domain/elasticity'
import type { EntitlementFact } from '../modules/client_profile/domain/project/projection'
import { money } from './format'
import type { StoredCompany } from './stored-profile'

export function presentDiscounts(company: StoredCompany | null, now: Date): DiscountsProfile {
  const saved = amount(company?.saved)
  const ordered = amount(company?.ordered)
  const entitled = (company?.entitlements ?? [])
    .map((entitlement) => presentEntitlement(entitlement, now))
    .sort((a, b) => Number(b.active) - Number(a.active) || startOf(b).localeCompare(startOf(a)))
  return {
    currency: company?.currency ?? null,
    saved: money(company?.saved),
    average_depth: share(saved, saved + ordered),
    share_of_amount: share(amount(company?.discounted_amount), ordered),
    share_of_orders: company?.order_count ? company.discounted_orders / company.order_count : 0,
    by_kind: (company?.discount_kinds ?? []).map((row) => ({ ...row, kind: row.kind as DiscountKind })),
    entitled,
    unused: entitled.filter(({ active, used_count }) => active && used_count === 0),
    price_sensitivity: presentSensitivity(company),
  }
}

/** In force from its start up to, not including, its end. */
function presentEntitlement(entitlement: EntitlementFact, now: Date): Entitlement {
  const { starts_at, ends_at, ended_at } = entitlement
  const active =
    ended_at === null &&
    (starts_at === null || new Date(starts_at) <= now) &&
    (ends_at === null || new Date(ends_at) > now)
  return { ...entitlement, active }
}

const startOf = ({ starts_at, from }: Entitlement): string => starts_at ?? from

function presentSensitivity(company: StoredCompany | null): DiscountsProfile['price_sensitivity'] {
  if (company?.elasticity == null) return null
  return {
    elasticity: company.elasticity,
    level: sensitivityLevel(company.elasticity),
    rests_on: {
      products: company.elasticity_products,
      observations: company.elasticity_observations,
      r_squared: company.elasticity_r_squared ?? 0,
    },
  }
}
