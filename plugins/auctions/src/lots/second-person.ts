import type { Pool } from 'pg'
import type { CommandOf } from '../modules/auctions/domain'
import { personName } from '../sealing/person-name'
import { canonicalJson } from '../modules/auctions/engine'

type Award = CommandOf<'award'>
type Proposal = { shares: Award['shares']; reason: string; person_id: string }

/**
 * An award that differs from the proposal takes two people: the first one's wish is kept, and when another asks for
 * exactly the same, it becomes a command in both their names, with the first one's reason
 * before what the second one adds.
 */
export async function withSecondPerson(pool: Pool, lotId: string, award: Award): Promise<Award> {
  const first = await proposedAward(pool, lotId)
  const isSame = first && canonicalJson(first.shares) === canonicalJson(award.shares)
  if (!isSame || first.person_id === award.actor.person_id) return award
  const reason = [...new Set([first.reason, award.reason ?? first.reason])].join('\n')
  return { ...award, reason, second_person_id: first.person_id }
}

async function proposedAward(pool: Pool, lotId: string): Promise<Proposal | null> {
  const { rows } = await pool.query<{ award_proposal: Proposal | null }>(
    'select award_proposal from auction_lot where id = $1',
    [lotId],
  )
  return rows[0]?.award_proposal ?? null
}

/** The award that waits for a second person, for who reads it. */
export async function waitingAward(pool: Pool, lotId: string, readerId: string) {
  const proposed = await proposedAward(pool, lotId)
  if (!proposed) return null
  const { shares, reason, person_id } = proposed
  return { shares, reason, name: await personName(pool, person_id), is_own: person_id === readerId }
}

/** Keeps what the first person wishes until a second one confirms it. */
export const proposeAward = (pool: Pool, lotId: string, { shares, reason, actor }: Award) =>
  pool.query('update auction_lot set award_proposal = $2 where id = $1', [
    lotId,
    JSON.stringify({ shares, reason, person_id: actor.person_id }),
  ])
