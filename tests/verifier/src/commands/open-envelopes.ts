import { hash } from 'node:crypto'
import { isAboveCeiling } from '../bids/ceiling'
import { formRefusal } from '../bids/price-form'
import type { CommandOf, Envelope, Millis, RefusalCode } from '../contract'
import type { Journal } from '../lot/journal'
import { placesOf } from '../lot/standing'
import { isKeyPair, unseal } from '../sealing'
import type { LotState } from '../lot/state'
import { comparedValue } from '../values/compared-value'
import { exact } from '../values/decimal'
import { isEqual, type Rational } from '../values/rational'
import { valueText } from '../values/value-text'
import type { Ask } from './ask'

type Opened = { participant_id: string; envelope?: Envelope; value?: Rational; code: RefusalCode | null }

/** What a supplier commits itself to, as SHA-256 in hex; an absent quantity is an empty field. */
export const commitmentOf = (lotId: string, envelope: Envelope): string => {
  const { participant_id, price, quantity = '', blind } = envelope
  const text = [lotId, participant_id, price, quantity, blind].join('|')
  return hash('sha256', text)
}

const open = (state: LotState, participant_id: string, envelope: Envelope | undefined): Opened => {
  const participant = state.participants.get(participant_id)!
  if (!envelope || commitmentOf(state.lot_id, envelope) !== state.sealed.get(participant_id)?.commitment)
    return { participant_id, code: 'commitment_mismatch' }
  const form = formRefusal(state, participant, envelope)
  if (form) return { participant_id, code: form }
  const value = comparedValue(state.rules.value, participant.factors, exact(envelope.price))
  return { participant_id, envelope, value, code: isAboveCeiling(state, value) ? 'above_ceiling' : null }
}

const settleTie = (journal: Journal, at: Millis) => {
  const { order, rules } = journal.state
  const tied = order.filter((bid) => isEqual(bid.value, order[0]!.value))
  if (rules.final_ms === 0 || tied.length < 2)
    return journal.emit('lot_closed', at, { standing: placesOf(journal.state) })
  const participants = tied.map((bid) => bid.participant_id)
  journal.emit('final_opened', at, { participants, ends_at: at + rules.final_ms })
}

/** What was sent encrypted is what counts; without a key of the lot, what was handed in. Null: another key. */
const envelopesOf = (
  { lot_id, rules, sealed }: LotState,
  { envelopes, opening }: CommandOf<'open_envelopes'>,
): Envelope[] | null => {
  const publicKey = rules.sealing?.public_key
  if (publicKey === undefined) return envelopes
  if (!isKeyPair(opening?.private_key, publicKey)) return null
  return [...sealed].flatMap(
    ([participant_id, { ciphertext }]) =>
      unseal({ lot_id, participant_id, ciphertext }, publicKey, opening!.private_key) ?? [],
  )
}

/** Opens all envelopes of a closed sealed lot in one decision (RULES.md §10). */
export const openEnvelopes: Ask<'open_envelopes'> = (journal, command, at) => {
  const { state } = journal
  if (state.rules.format !== 'sealed') return 'wrong_format'
  if (state.phase !== 'closed' || state.opened) return 'wrong_phase'
  const envelopes = envelopesOf(state, command)
  if (!envelopes) return 'wrong_key'
  const opened = [...state.sealed]
    .sort(([, a], [, b]) => a.seq - b.seq)
    .map(([id]) =>
      open(
        state,
        id,
        envelopes.find(({ participant_id }) => participant_id === id),
      ),
    )
  const spoilt = opened.flatMap(({ participant_id, code }) => (code ? [{ participant_id, code }] : []))
  journal.emit('envelopes_opened', at, { void: spoilt })
  for (const { participant_id, envelope, value, code } of opened) {
    if (code || !envelope || !value) continue
    const { price, quantity = state.rules.quantity } = envelope
    journal.emit('bid_accepted', at, {
      participant_id,
      price,
      quantity,
      value: valueText(value),
      by: 'envelope',
    })
  }
  settleTie(journal, at)
}
