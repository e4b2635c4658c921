import {
  commitmentOf,
  isInPackage,
  proposal,
  requiredNow,
  type Command,
  type CommandOf,
  type LotState,
} from '@gostiny/auctions/modules/auctions/domain'
import { IDS, START } from './lots'
import { BEST, LOT, NEWEST, OWN, REQUIRED, TURN } from './moves'
import { encrypted } from './sealing'

/** Prices of sealed bids that are sent unencrypted, or with another blind than was committed to. */
const UNREADABLE = '84'
const BROKEN = '85'

type Envelope = CommandOf<'open_envelopes'>['envelopes'][number]
type Shares = CommandOf<'award'>['shares']
type Fillers = { [K in Command['kind']]?: (lot: LotState, command: CommandOf<K>, at: number) => CommandOf<K> }

const currencyOf = (lot: LotState, participantId: string, currency: string): string =>
  currency === OWN ? (lot.participants.get(participantId)?.currency ?? 'eur') : currency

/** The price that would be taken, or that of the leader, and what is added to it: "required-0.5". */
function priceOf(lot: LotState, participantId: string, price: string, at: number): string {
  const word = [REQUIRED, BEST].find((one) => price.startsWith(one))
  if (!word) return price
  const base = word === BEST ? lot.standing[0]?.price : requiredNow(lot, participantId, at)
  return (Number(base ?? 90) + Number(price.slice(word.length) || 0)).toFixed(2)
}

/** The envelope of a participant that belongs to his newest commitment, when its price is filled in. */
export const newestOf = (participant_id: string): Envelope => ({
  participant_id,
  price: NEWEST,
  currency: OWN,
  quantity: '10',
  blind: 'b',
})

function envelopeOf(lot: LotState, envelope: Envelope): Envelope {
  const { participant_id } = envelope
  const sent = lot.sealed.find((one) => one.participant_id === participant_id)
  const price = envelope.price === NEWEST ? (sent?.ciphertext ?? '90') : envelope.price
  return { ...envelope, price, currency: currencyOf(lot, participant_id, envelope.currency) }
}

/** The quantity of a share, but no more than its bid offers. */
function offeredOf({ standing }: LotState, { seq, quantity }: Shares[number]): string {
  const offered = standing.find((bid) => bid.seq === seq)?.quantity ?? quantity
  return Number(offered) < Number(quantity) ? offered : quantity
}

/** No shares stand for those proposed; others are of the standing bids. */
const sharesOf = (lot: LotState, shares: Shares): Shares =>
  shares.length || lot.phase !== 'closed'
    ? shares.map((share) => ({
        ...share,
        seq: lot.standing.find(({ participant_id }) => participant_id === share.participant_id)?.seq ?? 0,
      }))
    : proposal(lot).map((share) => ({ ...share, quantity: offeredOf(lot, share) }))

const fillers: Fillers = {
  bid: (lot, { confirm_token, quantity, ...bid }, at) => {
    const { participant_id, price, currency } = bid
    const token = confirm_token === NEWEST ? lot.participants.get(participant_id)?.token?.text : confirm_token
    const amount = quantity === NEWEST ? lot.rules.split && '10' : quantity
    return {
      ...bid,
      price: priceOf(lot, participant_id, price, at),
      currency: currencyOf(lot, participant_id, currency),
      ...(token && { confirm_token: token }),
      ...(amount && { quantity: amount }),
    }
  },
  proxy: (lot, proxy, at) => ({
    ...proxy,
    limit: priceOf(lot, proxy.participant_id, proxy.limit, at),
    currency: currencyOf(lot, proxy.participant_id, proxy.currency),
  }),
  sealed_bid: (lot, sealed) => {
    const { participant_id, ciphertext: price } = sealed
    const envelope = { ...newestOf(participant_id), price }
    const commitment = commitmentOf(LOT, envelope)
    if (!lot.rules.sealing || price === UNREADABLE) return { ...sealed, commitment }
    const content = { ...envelope, currency: currencyOf(lot, participant_id, OWN) }
    if (price === BROKEN) content.blind = 'another'
    return { ...sealed, commitment, ciphertext: encrypted(LOT, participant_id, JSON.stringify(content)) }
  },
  open_envelopes: (lot, opening) => ({
    ...opening,
    envelopes: opening.envelopes.map((envelope) => envelopeOf(lot, envelope)),
  }),
  void_bid: (lot, voiding) => ({ ...voiding, seq: seqOf(lot, voiding.seq) }),
  claim_mistake: (lot, claim) => ({ ...claim, seq: seqOf(lot, claim.seq) }),
  award: (lot, award) => ({ ...boundOr(lot, award), shares: sharesOf(lot, award.shares) }),
  award_nothing: (lot, award) => boundOr(lot, award),
  extend_linked: (lot, { end_at, ...asked }) => ({ ...asked, end_at: (lot.end_at ?? START) + end_at }),
  set_start: (_lot, { closed_at, ...asked }, at) => ({ ...asked, closed_at: at + closed_at }),
  release: (lot, asked) => ({
    ...asked,
    lots: asked.lots.length
      ? asked.lots
      : (lot.rules.linked_lots ?? []).map((lot_id) => ({ lot_id, seq: 1 })),
  }),
  change_rules: (lot, change) => ({
    ...change,
    rules: {
      ...{ ...change.rules, ...(change.reason === 'typo' && bondsOf(lot)) },
      version: lot.rules.version + change.rules.version,
    },
  }),
}

const bondsOf = ({ rules: { linked_lots, covers, covered_by, follows, sealing } }: LotState) => ({
  ...{ linked_lots, covers, covered_by, follows, sealing },
})

/** An award of the event only where packages bind the lot. */
const boundOr = <C extends CommandOf<'award' | 'award_nothing'>>({ rules }: LotState, command: C): C => {
  const { together, ...alone } = command
  return rules && isInPackage(rules) && together ? command : (alone as C)
}

const seqOf = ({ standing }: LotState, seq: number): number => (seq > 0 ? seq : (standing[-seq]?.seq ?? 0))

/** Whose turn it is or who won the Dutch part, else anna. */
const inTurn = ({ clock }: LotState): string => {
  if (clock?.kind === 'turn') return clock.order[clock.turn] ?? 'anna'
  return clock?.kind === 'stage' ? clock.winner : 'anna'
}

/** Who is meant: whoever's turn it is, or one of those who are there. */
function nameOf(lot: LotState, participantId: string): string {
  if (participantId === TURN) return inTurn(lot)
  const place = IDS.indexOf(participantId)
  const ids = [...lot.participants.keys()]
  return place < 0 || !ids.length ? participantId : ids[place % ids.length]
}

/** The command with the words in it replaced by what they stand for in this lot. */
export function filledIn(lot: LotState, command: Command, at: number): Command {
  const named =
    'participant_id' in command
      ? { ...command, participant_id: nameOf(lot, command.participant_id) }
      : command
  const fill = fillers[command.kind] as ((lot: LotState, command: Command, at: number) => Command) | undefined
  return fill ? fill(lot, named, at) : named
}
