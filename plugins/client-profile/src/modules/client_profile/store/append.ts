import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase, Pool } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Interaction } from '../domain/interaction'
import { copyIn, copyOut } from './copy'
import { APPEND, INCOMING, LEDGER_LOCK, readColumns, READ_COLUMNS } from './ledger-columns'
import { preparePartitions } from './partitions'

const target = `incoming (${readColumns})`

/** Appends what `fill` copies into `incoming`, all or nothing; returns how many interactions were new. */
async function append(pool: Pool, fill: (client: ClientBase) => Promise<void>): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query(INCOMING)
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock_shared(hashtext($1))', [LEDGER_LOCK])
    await fill(client)
    await preparePartitions(pool, client)
    const { rows } = await client.query<{ added: number }>(APPEND)
    await client.query('commit')
    client.release()
    return rows[0].added
  } catch (error) {
    client.release(error as Error)
    throw error
  }
}

/** Appends interactions held in memory. */
export const appendInteractions = (pool: Pool, interactions: readonly Interaction[]): Promise<number> =>
  append(pool, (client) => copyIn(client, target, interactions.map(fieldsOf)))

/**
 * Appends the rows of a select on a source database, piped from COPY to COPY without being parsed here.
 * @param select yields `READ_COLUMNS` in their order
 */
export const appendSelected = (pool: Pool, source: ClientBase, select: string): Promise<number> =>
  append(pool, (client) =>
    pipeline(copyOut(source, select) as Readable, client.query(copyFrom(`copy ${target} from stdin`))),
  )

const fieldsOf = (interaction: Interaction) =>
  READ_COLUMNS.map((column) => {
    if (column === 'occurred_at') return interaction.occurred_at.toISOString()
    if (column === 'details') return interaction.details ? JSON.stringify(interaction.details) : null
    return interaction[column]
  })
