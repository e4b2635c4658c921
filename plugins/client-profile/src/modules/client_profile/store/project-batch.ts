import type { ClientBase } from 'pg'
import { projectHistory } from '../domain/project/project-company'
import {
  CheckpointingFold,
  isLarge,
  keepCheckpoint,
  readCheckpoint,
  type Checkpoint,
  type KnownSize,
} from './checkpoint'
import { foldByCompany } from './fold-by-company'
import type { CompanyProjection } from './projection-rows'
import { entriesAfter, entriesOf } from './read-entries'

export interface Dirty {
  company_id: string
  /** Time of the oldest new entry, as text. */
  since: string
}

/** Projections of the dirty companies, from the ledger as the transaction sees it. */
export async function projectDirty(
  client: ClientBase,
  dirty: readonly Dirty[],
): Promise<CompanyProjection[]> {
  const sizes = await knownSizes(client, dirty)
  const projections: CompanyProjection[] = []
  const rest: string[] = []
  for (const { company_id, since } of dirty) {
    const known = sizes.get(company_id)
    const checkpoint = known && isLarge(known) ? await readCheckpoint(client, company_id, since) : null
    if (checkpoint) projections.push(await projectTail(client, company_id, known, checkpoint))
    else rest.push(company_id)
  }
  if (rest.length) projections.push(...(await projectFromStart(client, rest, sizes)))
  return projections
}

async function knownSizes(client: ClientBase, dirty: readonly Dirty[]): Promise<Map<string, KnownSize>> {
  const { rows } = await client.query<{ company_id: string; count: number; last_at: Date }>(
    `select company_id, interaction_count as count, last_at from client_profile.company_profile
     where company_id = any($1)`,
    [dirty.map(({ company_id }) => company_id)],
  )
  return new Map(
    rows.map(({ company_id, count, last_at }) => [company_id, { count, last_at: last_at.getTime() }]),
  )
}

async function projectTail(
  client: ClientBase,
  companyId: string,
  known: KnownSize | undefined,
  { history, through }: Checkpoint,
): Promise<CompanyProjection> {
  const folding = new CheckpointingFold(companyId, known, history)
  for await (const rows of entriesAfter(client, companyId, through)) {
    for (const { entry } of rows) folding.add(entry)
  }
  await keepCheckpoint(client, folding)
  return { company_id: companyId, projection: projectHistory(folding.history) }
}

async function projectFromStart(
  client: ClientBase,
  companyIds: readonly string[],
  sizes: Map<string, KnownSize>,
): Promise<CompanyProjection[]> {
  const projections: CompanyProjection[] = []
  const packed: CheckpointingFold[] = []
  for await (const folding of foldByCompany(entriesOf(client, companyIds), sizes)) {
    projections.push({ company_id: folding.company_id, projection: projectHistory(folding.history) })
    if (folding.packed) packed.push(folding)
  }
  for (const folding of packed) await keepCheckpoint(client, folding)
  return projections
}
