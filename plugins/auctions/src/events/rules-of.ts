import { createHash } from 'node:crypto'
import type { LotRules, ProtocolRule, Visibility } from '../modules/auctions/domain'
import { canonicalJson } from '../modules/auctions/engine'
import type { EventRules, ItemBody } from './event-body'
import { currencyDecimals } from '../mails/money'
import type { LotBonds } from './lot-bonds'

const THREE_MINUTES = 180_000
const DRAIN_MS = 1_000
const RESUME_NOTICE_MS = 60_000
/** With fewer invited suppliers a shown lead price would let them signal to each other. */
const FEWEST_TO_SHOW_LEAD = 5

type Lot = { position: number; ceiling: string | null; items: Pick<ItemBody, 'quantity'>[] }

/** The frozen rules of one lot, with the house's defaults where the buyer said nothing. auctions: RULES.md. */
export function rulesOf(
  event: { currency: string; terms: string; rules: EventRules },
  lot: Lot,
  invited: number,
  bonds: LotBonds,
): LotRules {
  const { starts_at, ends_at, prebid_at, beat: _, extension, sequence: __, ...stated } = event.rules
  const later = offsetOf(event.rules, lot.position)
  const beat = beatOf(event.rules)
  const rules: LotRules = {
    ...stated,
    version: 1,
    decimals: stated.decimals ?? currencyDecimals(event.currency),
    currency: event.currency,
    quantity: quantityOf(lot),
    ceiling: lot.ceiling,
    prebid_at: prebid_at === null ? null : Date.parse(prebid_at) + later,
    starts_at: Date.parse(starts_at) + later,
    ends_at: Date.parse(ends_at) + later,
    beat,
    extension: extension ?? {
      policy: 'at_least',
      window_ms: THREE_MINUTES,
      by_ms: THREE_MINUTES,
      top: beat === 'best' ? 1 : 3,
      scope: 'lot',
    },
    ...bonds,
    drain_ms: DRAIN_MS,
    resume_notice_ms: RESUME_NOTICE_MS,
    visibility: visibilityOf(event.rules, invited),
    terms_hash: null,
  }
  return { ...rules, terms_hash: termsHash(event.terms, rules) }
}

/** How much later than the first lot one is planned to begin, ms. RULES.md §14. */
function offsetOf({ sequence, starts_at, ends_at }: EventRules, position: number): number {
  if (sequence?.kind === 'staggered') return position * sequence.gap_ms
  if (sequence?.kind !== 'serial') return 0
  return position * (Date.parse(ends_at) - Date.parse(starts_at) + sequence.gap_ms)
}

/** A lot of one item is bid on by its quantity; one of several as a whole. */
const quantityOf = ({ items }: Lot): string => (items.length === 1 ? items[0].quantity : '1')

const beatOf = ({ beat, format }: EventRules): LotRules['beat'] =>
  beat ?? (format === 'english' ? 'best' : 'own')

/** What participants see of each other: as the buyer stated it, else by the house's defaults. */
function visibilityOf(rules: EventRules, invited: number): Visibility {
  const seen = rules.visibility ?? defaultVisibility(beatOf(rules), invited)
  return { ...seen, protocol: seen.protocol ?? usualProtocol(seen) }
}

/** What is hidden to the end is not told after it. */
export const usualProtocol = ({ lead_price }: Visibility): ProtocolRule =>
  lead_price === 'hidden' ? 'own' : 'whole'

const defaultVisibility = (beat: LotRules['beat'], invited: number): Visibility => ({
  lead_price: beat === 'best' || invited >= FEWEST_TO_SHOW_LEAD ? 'shown' : 'hidden',
  rank: 'own',
  light: null,
  buyer_sees_names: false,
})

/** What a supplier accepts: the words and the rules, as one hash. */
const termsHash = (terms: string, rules: LotRules): string =>
  createHash('sha256').update(canonicalJson({ terms, rules })).digest('hex')
