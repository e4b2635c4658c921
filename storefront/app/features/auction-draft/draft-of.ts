import type { Auction } from '~/api/auctions.types'
import { PRESETS, presetOf } from '../auction/preset'
import { newDraft, type Draft } from './draft-model'

const SECOND = 1_000
const seconds = (ms: number) => String(ms / SECOND)

/** An instant as `datetime-local` has it, in the zone of this machine. */
export function localTime(instant: string | number): string {
  const at = new Date(instant)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
}

/** A saved draft as it is written on. Times are put in by the browser, which knows its zone. */
export function draftOf(auction: Auction): Draft {
  const { rules, title, description, currency, terms, is_rehearsal } = auction
  const { step, extension, japanese, dutch, staged } = rules
  const level = japanese ?? dutch
  const chosen = presetOf(rules)
  return {
    ...newDraft(currency),
    ...{ title, description, terms, is_rehearsal },
    lots: auction.lots.map((lot) => ({
      title: lot.title,
      ceiling: lot.ceiling ?? '',
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
    preset: PRESETS.find((preset) => preset === chosen) ?? 'open',
    starts: localTime(rules.starts_at),
    ends: localTime(rules.ends_at),
    value: rules.value === 'landed' ? 'landed' : 'price',
    lead_price: rules.visibility?.lead_price ?? 'shown',
    has_guard: rules.guard !== null,
    ...(step.kind === 'absolute' && { step_kind: 'absolute', step: step.amount }),
    ...(step.kind === 'percent' && { step_kind: 'percent', step: step.percent }),
    ...(extension && { window_s: seconds(extension.window_ms), by_s: seconds(extension.by_ms) }),
    ...(level && { level_start: level.start, level_every_s: seconds(level.every_ms) }),
    ...(staged && {
      rounds: String(staged.rounds),
      turn_s: seconds(staged.turn_ms),
      pause_s: seconds(staged.pause_ms),
    }),
  }
}
