import { admissionFault, priceFault, quantityFault, roleFault, timeFault } from '../bid/entry-checks'
import { aboveCeiling } from '../bid/value-checks'
import { commitmentOf } from '../commitment'
import type { CommandOf, Envelope } from '../command'
import { compare, isDecimal } from '../exact'
import { accept } from '../formats/accept'
import { close } from '../closing'
import type { RefusalCode } from '../refusal'
import { openEnvelope, publicKeyOf } from '../sealing'
import type { LotState } from '../state'
import type { Unfolding } from '../unfolding'
import { valueOf } from '../values'
import { refuseBid } from './bid'
import { refused, registerDecider } from './decider'

function sealedFault({ rules, phase }: LotState): RefusalCode | null {
  if (rules.format !== 'sealed') return 'wrong_format'
  return phase === 'live' || phase === 'closing' ? null : 'wrong_phase'
}

registerDecider('sealed_bid', (story, command, at) => {
  const { state } = story
  const { participant_id, commitment, ciphertext } = command
  const code =
    roleFault(command.actor) ??
    admissionFault(state, state.participants.get(participant_id)) ??
    timeFault(state, at) ??
    sealedFault(state)
  if (code) return refuseBid(story, command, at, code)
  story.tell('sealed_bid_received', at, { participant_id, commitment, ciphertext })
  return null
})

/** What is wrong with an opened envelope. */
function envelopeFault(
  state: LotState,
  envelope: Envelope | undefined,
  id: string,
  commitment: string,
): RefusalCode | null {
  const participant = state.participants.get(id)
  if (!envelope || !participant || commitmentOf(state.lot_id, envelope) !== commitment)
    return 'commitment_mismatch'
  const form =
    priceFault(state, participant, envelope.price, envelope.currency) ??
    quantityFault(state, envelope.quantity)
  if (form || !isDecimal(envelope.price)) return form
  const value = valueOf(state, participant, envelope.price)
  return aboveCeiling.fails(state, { participant, value }) ? 'above_ceiling' : null
}

/** The envelopes the key opens; where the lot has no key, those that were handed in. Null: it is another key. */
function openedBy(
  { lot_id, rules, sealed }: LotState,
  { envelopes, opening }: CommandOf<'open_envelopes'>,
): Envelope[] | null {
  if (!rules.sealing) return envelopes
  const { public_key } = rules.sealing
  if (!opening || publicKeyOf(opening.private_key) !== public_key) return null
  const keys = { public_key, private_key: opening.private_key }
  return sealed.flatMap((bid) => openEnvelope({ lot_id, ...bid }, keys) ?? [])
}

registerDecider('open_envelopes', (story, command, at) => {
  const { state } = story
  const { actor } = command
  if (actor.role === 'supplier') return refused('role_not_allowed')
  if (state.rules.format !== 'sealed') return refused('wrong_format')
  if (state.phase !== 'closed' || state.opened) return refused('wrong_phase')
  const envelopes = openedBy(state, command)
  if (!envelopes) return refused('wrong_key')
  const opened = state.sealed.map(({ participant_id, commitment }) => {
    const envelope = envelopes.find((one) => one.participant_id === participant_id)
    return { participant_id, envelope, code: envelopeFault(state, envelope, participant_id, commitment) }
  })
  const spoilt = opened.flatMap(({ participant_id, code }) => (code ? [{ participant_id, code }] : []))
  story.tell('envelopes_opened', at, { void: spoilt })
  for (const { participant_id, envelope, code } of opened) {
    const participant = state.participants.get(participant_id)
    if (code || !envelope || !participant) continue
    const quantity = envelope.quantity ?? state.rules.quantity
    accept(story, at, { participant, price: envelope.price, quantity, by: 'envelope' })
  }
  settleOpening(story, at)
  return null
})

/** Equal best offers go into a best-and-final where the rules give time for one. */
function settleOpening(story: Unfolding, at: number): void {
  const { standing, rules } = story.state
  const tied = standing.filter(({ value }) => compare(value, standing[0].value) === 0)
  if (tied.length < 2 || rules.final_ms === 0) return close(story, at)
  const participants = tied.map(({ participant_id }) => participant_id)
  story.tell('final_opened', at, { participants, ends_at: at + rules.final_ms })
}
