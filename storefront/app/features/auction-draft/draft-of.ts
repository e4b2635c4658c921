import type { Auction } from '~/api/auctions.types'
import { newDraft, type Draft } from './draft-model'
import { typedRules } from './typed-rules'

/** An instant as `datetime-local` has it, in the zone of this machine. */
export function localTime(instant: string | number): string {
  const at = new Date(instant)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
}

/** A saved draft as it is written on. Times are put in by the browser, which knows its zone. */
export function draftOf(auction: Auction): Draft {
  const { rules, title, description, currency, terms, is_rehearsal, is_open } = auction
  return {
    ...newDraft(currency),
    ...{ title, description, terms, is_rehearsal, is_open },
    lots: auction.lots.map((lot) => ({
      title: lot.title,
      ceiling: lot.ceiling ?? '',
      target: lot.target ?? '',
      budget: lot.budget ?? '',
      covers: lot.covers ?? [],
      items: lot.items.map(({ id: _, ...item }) => ({
        ...item,
        cpv: item.cpv ?? '',
        own_price: item.own_price ?? null,
      })),
    })),
    suppliers: auction.participants.map(({ supplier_company_id, name, terms: factors }) => ({
      supplier_company_id,
      name,
      place: '',
      ...factors,
    })),
    ...typedRules(rules),
    starts: localTime(rules.starts_at),
    ends: localTime(rules.ends_at),
    prebid: rules.prebid_at && rules.format !== 'staged' ? localTime(rules.prebid_at) : '',
  }
}
