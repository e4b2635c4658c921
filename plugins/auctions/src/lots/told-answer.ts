import { requiredIsTold, type LotState } from '../modules/auctions/domain'
import type { Answer, Signer } from '../modules/auctions/engine'

/** What the sender of a bid is told: the answer, with a signed receipt, and nothing the rules hide from him. */
export async function toldAnswer(
  state: LotState,
  signer: Signer,
  participantId: string,
  answer: Answer,
  /** What a sealed offer is held to; it stands in the receipt for the value nobody may read. */
  commitment: string | null = null,
) {
  if (!answer.accepted) return requiredIsTold(state) ? answer : { ...answer, required: null }
  const { seq, at, head } = answer
  const value = answer.value ?? commitment
  if (value === null) return answer
  const receipt = { lot_id: state.lot_id, seq, at, participant_id: participantId, value, head }
  return { ...answer, receipt: { ...receipt, signature: await signer.receipt(receipt) } }
}
