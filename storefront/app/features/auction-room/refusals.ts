/** Codes by which the rules refuse a bid; each has its sentence. */
const REFUSALS = [
  'role_not_allowed',
  'not_admitted',
  'blocked',
  'terms_not_accepted',
  'deposit_missing',
  'not_open_yet',
  'paused',
  'suspended',
  'closed',
  'too_late',
  'not_your_turn',
  'out_of_auction',
  'stale_level',
  'not_a_finalist',
  'price_malformed',
  'too_many_decimals',
  'wrong_currency',
  'quantity_incomplete',
  'above_ceiling',
  'own_step_not_met',
  'not_below_own',
  'leader_may_not_improve',
  'best_step_not_met',
  'front_buffer',
  'back_buffer',
  'tie_refused',
  'confirm_required',
  'rules_changed',
  'best_changed',
  'wrong_format',
  'wrong_phase',
] as const

export type RefusalCode = (typeof REFUSALS)[number]

export const isKnownRefusal = (code: string): code is RefusalCode =>
  (REFUSALS as readonly string[]).includes(code)
