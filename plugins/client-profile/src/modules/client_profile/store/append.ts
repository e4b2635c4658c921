import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase, Pool } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Interaction } from '../domain/interaction'
import { copyIn, copyOut } from './copy'
import { APPEND, INCOMING, LEDGER_LOCK, readColumns, READ_COLUMNS, TOLD_ONE_BY_ONE } from './ledger-columns'
import { preparePartitions } from './partitions'

const target = `incoming (${readColumns})`

export interface Added {
  /** How many interactions were new. */
  added: number
  /** The companies they are about; null when they are many. */
  company_ids: string[] | null
}

/** Appends what `fill` copies into `incoming`, all or nothing. */
async function append(pool: Pool, fill: (client: ClientBase) => Promise<void>): Promise<Added> {
  const client = await pool.connect()
  try {
    await client.query(INCOMING)
    await client.query('select pg_advisory_lock_shared(hashtext($1))', [LEDGER_LOCK])
    await client.query('truncate incoming')
    await fill(client)
    await preparePartitions(pool, client)
    const { rows } = await client.query<{ added: number; company_ids: string[] }>(APPEND)
    await client.query('select pg_advisory_unlock_shared(hashtext($1))', [LEDGER_LOCK])
    client.release()
    const { added, company_ids } = rows[0]
    return { added, company_ids: company_ids.length > TOLD_ONE_BY_ONE ? null : company_ids }
  } catch (error) {
    client.release(error as Error)
    throw error
  }
}

/** Appends interactions held in memory. */
export const appendInteractions = (pool: Pool, interactions: readonly Interaction[]): Promise<Added> =>
  append(pool, (client) => copyIn(client, target, interactions.map(fieldsOf)))

/**
 * Appends the rows of a select on a source database, piped from COPY to COPY without being parsed here.
 * @param select yields `READ_COLUMNS` in their order
 */
export const appendSelected = (pool: Pool, source: ClientBase, select: string): Promise<Added> =>
  append(pool, (client) =>
    pipeline(copyOut(source, select) as Readable, client.query(copyFrom(`copy ${target} from stdin`))),
  )

const fieldsOf = (interaction: Interaction) =>
  READ_COLUMNS.map((column) => {
    if (column === 'occurred_at') return interaction.occurred_at.toISOString()
    if (column === 'details') return interaction.details ? JSON.stringify(interaction.details) : null
    return interaction[column]
  })
