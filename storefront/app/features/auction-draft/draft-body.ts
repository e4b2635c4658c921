import type { AuctionBody, AuctionRules, Visibility } from '~/api/auctions.types'
import { typedPrice } from '../auction-room/typed-price'
import type { Draft, DraftLot, DraftSupplier } from './draft-model'

const SECOND = 1_000
const LIGHTS = { green: 1, amber: 3 }
const GUARD = { own_percent: '10', best_percent: '20' }

/** Plain decimals are sent as such; what is none is sent as typed, for the server to say so at the field. */
const decimal = (text: string) => {
  const isNegative = text.trim().startsWith('-')
  const plain = typedPrice(text.trim().replace(/^-/, ''))
  return plain === null ? text : `${isNegative ? '-' : ''}${plain}`
}
const ms = (seconds: string) => Math.round(Number(decimal(seconds)) * SECOND)
const instant = (local: string) => {
  const time = new Date(local)
  return Number.isNaN(time.getTime()) ? '' : time.toISOString()
}

const byLevels = ({ preset }: Draft) => preset === 'japanese' || preset === 'dutch'
const isEnglish = ({ preset }: Draft) => preset === 'open' || preset === 'rank' || preset === 'light'

const hasCeilings = ({ lots }: Draft) => lots.every(({ ceiling }) => ceiling.trim() !== '')

function visibilityOf({ preset, lead_price }: Draft): Visibility {
  const isOpen = preset === 'open'
  return {
    lead_price: isOpen ? lead_price : 'hidden',
    rank: preset === 'light' ? 'hidden' : 'own',
    light: preset === 'light' ? LIGHTS : null,
    buyer_sees_names: false,
  }
}

/** The draft's rules as the server takes them. */
export function rulesOf(draft: Draft): AuctionRules {
  const { preset, step, step_kind, has_guard, value } = draft
  const isAbsolute = step_kind === 'absolute' || byLevels(draft)
  const start = decimal(draft.level_start)
  const every_ms = ms(draft.level_every_s)
  return {
    format: isEnglish(draft) ? 'english' : (preset as AuctionRules['format']),
    decimals: 2,
    prebid_at: preset === 'staged' ? new Date().toISOString() : null,
    starts_at: instant(draft.starts),
    ends_at: instant(draft.ends),
    step: isAbsolute
      ? { kind: 'absolute', amount: decimal(step) }
      : { kind: 'percent', percent: decimal(step), of: hasCeilings(draft) ? 'start' : 'best' },
    beat: preset === 'open' ? 'best' : 'own',
    guard: has_guard ? GUARD : null,
    value,
    visibility: visibilityOf(draft),
    ...(isEnglish(draft) && {
      extension: {
        policy: 'at_least',
        window_ms: ms(draft.window_s),
        by_ms: ms(draft.by_s),
        top: preset === 'open' ? 1 : 3,
      },
    }),
    ...(preset === 'japanese' && { japanese: { start, every_ms, late_pass: true, below_zero: false } }),
    ...(preset === 'dutch' && { dutch: { start, every_ms } }),
    ...(preset === 'staged' && {
      staged: { pause_ms: ms(draft.pause_s), rounds: Number(draft.rounds), turn_ms: ms(draft.turn_s) },
    }),
  }
}

const lotOf = ({ title, ceiling, items }: DraftLot) => ({
  title,
  ceiling: ceiling.trim() ? decimal(ceiling) : null,
  items: items.map((item) => ({
    ...item,
    cpv: item.cpv.trim() || null,
    quantity: decimal(item.quantity),
  })),
})

const supplierOf = (
  { name: _, place: __, landed, fixed, percent, fx, ...rest }: DraftSupplier,
  { value, currency }: Draft,
) => {
  const factors =
    value === 'landed' ? { landed: decimal(landed), fixed: decimal(fixed), percent: decimal(percent) } : {}
  return { ...rest, fx: rest.currency === currency ? '1' : decimal(fx), ...factors }
}

/** The draft as it is sent. */
export const draftBody = (draft: Draft): AuctionBody => ({
  title: draft.title,
  description: draft.description,
  currency: draft.currency,
  terms: draft.terms,
  is_rehearsal: draft.is_rehearsal,
  rules: rulesOf(draft),
  lots: draft.lots.map(lotOf),
  suppliers: draft.suppliers.map((supplier) => supplierOf(supplier, draft)),
})
