import { admissionFault, priceFault, roleFault, timeFault } from '../bid/entry-checks'
import { aboveCeiling, firstFailing, notBelowOwn, ownStepNotMet } from '../bid/value-checks'
import type { CommandOf } from '../command'
import { isAmount } from '../exact'
import { formats } from '../formats'
import { follow } from '../formats/english'
import type { RefusalCode } from '../refusal'
import type { Millis } from '../rules'
import type { LotState } from '../state'
import { valueOf } from '../values'
import { refuseBid } from './bid'
import { refused, registerDecider } from './decider'

function faultOf(state: LotState, command: CommandOf<'proxy'>, at: Millis): RefusalCode | null {
  const participant = state.participants.get(command.participant_id)
  const entry = roleFault(command.actor) ?? admissionFault(state, participant) ?? timeFault(state, at)
  if (entry || !participant) return entry
  if (!formats.of(state.rules.format).proxies || state.rules.beat !== 'best') return 'wrong_format'
  if (state.phase !== 'live') return 'wrong_phase'
  const form = priceFault(state, participant, command.limit, command.currency)
  if (form) return form
  if (command.decrement !== undefined && !isAmount(command.decrement)) return 'price_malformed'
  const value = valueOf(state, participant, command.limit)
  return firstFailing([aboveCeiling, ownStepNotMet, notBelowOwn], state, { participant, value })
}

registerDecider('proxy', (story, command, at) => {
  const code = faultOf(story.state, command, at)
  if (code) return refuseBid(story, command, at, code)
  const { participant_id, limit, decrement = null } = command
  const before = story.state.standing
  story.tell('proxy_set', at, { participant_id, limit, decrement })
  follow(story, at, before)
  return null
})

registerDecider('end_proxy', (story, { participant_id }, at) => {
  if (!story.state.proxies.some((proxy) => proxy.participant_id === participant_id))
    return refused('unknown_bid')
  story.tell('proxy_ended', at, { participant_id, reason: 'withdrawn' })
  return null
})
