import type { CommandKind, Role } from '../contract'

const HOLDING: Role[] = ['buyer', 'staff', 'system']
const HOUSE: Role[] = ['system']
const ANYBODY: Role[] = ['supplier', 'buyer', 'staff', 'system']

/** Who may ask what. Bids answer a wrong role themselves, with an event. */
export const ROLES: Record<CommandKind, Role[]> = {
  bid: ANYBODY,
  sealed_bid: ANYBODY,
  proxy: ANYBODY,
  tick: ANYBODY,
  place_deposit: HOLDING,
  accept_terms: ANYBODY,
  pass: ANYBODY,
  cancel_bid: ANYBODY,
  end_proxy: ANYBODY,
  claim_mistake: ANYBODY,
  schedule: HOLDING,
  admit: HOLDING,
  block: HOLDING,
  unblock: HOLDING,
  open_envelopes: HOLDING,
  void_bid: HOLDING,
  pause: HOLDING,
  suspend: HOLDING,
  resume: HOLDING,
  extend: HOLDING,
  change_rules: HOLDING,
  cancel: HOLDING,
  award: HOLDING,
  extend_linked: HOUSE,
  release: HOUSE,
  set_start: HOUSE,
  award_nothing: HOLDING,
}
