import type { Command } from '../modules/auctions/domain'
import type { Author } from '../events/save-event'
import { buyerCommand, supplierCommand } from './lot-commands'
import type { LotStanding } from './lot-of'

/** The command a request asks for, as its side may. @throws ZodError naming the wrong field. */
export function commandOf(lot: LotStanding, { person_id }: Author, body: unknown, at: number): Command {
  const { participant_id } = lot
  if (lot.side === 'supplier' && participant_id) {
    const actor = { role: 'supplier', person_id } as const
    return { ...supplierCommand.parse(body), actor, participant_id }
  }
  const actor = { role: 'buyer', person_id } as const
  const asked = buyerCommand.parse(body)
  if (asked.kind === 'resume') return { kind: 'resume', actor, resumes_at: at + asked.in_ms }
  return { ...asked, actor }
}
