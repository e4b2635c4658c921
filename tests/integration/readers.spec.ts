import knexFactory, { type Knex } from 'knex'
import { defineReader, runReader, type ChangedRow } from '@gostiny/platform'
import { createTestDatabase } from '../support/database'

type Fact = ChangedRow & { value: number }

describe('a reader over a real source', () => {
  let db: Knex
  let drop: () => Promise<void>
  const seen = new Map<string, number>()
  const container = { resolve: () => db } as never

  const reader = defineReader<Fact>({
    name: 'facts',
    wakeOn: [],
    batch: 3,
    rows: async (source, since, limit) =>
      (
        await source.raw(
          `select id, value, updated_at::text as changed_at from fact
           where (updated_at, id) > (?::timestamptz, ?) order by updated_at, id limit ?`,
          [since.at, since.id, limit],
        )
      ).rows,
    record: async (_container, rows) => {
      const fresh = rows.filter(({ id }) => !seen.has(id))
      rows.forEach(({ id, value }) => seen.set(id, value))
      return fresh.length
    },
  })

  beforeAll(async () => {
    const database = await createTestDatabase('setup')
    drop = database.drop
    db = knexFactory({ client: 'pg', connection: database.url, pool: { min: 0, max: 6 } })
    await db.raw(
      'create table fact (id text primary key, value int, updated_at timestamptz not null default clock_timestamp())',
    )
  })

  afterAll(async () => {
    await db.destroy()
    await drop()
  })

  beforeEach(async () => {
    seen.clear()
    await db.raw('truncate fact')
    await db.raw("delete from reader_watermark where reader like 'facts%'")
  })

  const add = (executor: Knex, id: string, age = '0 seconds') =>
    executor.raw(`insert into fact values (?, 1, clock_timestamp() - ?::interval)`, [id, age])

  it('reads everything, in batches, even when all rows changed at the same instant', async () => {
    await db.raw("insert into fact select 'f' || n, n, '2020-01-01' from generate_series(1, 10) n")
    expect(await runReader(container, reader as never)).toBe(10)
    expect(seen.size).toBe(10)
  })

  it('does not miss a row committed after a younger one was read', async () => {
    const slow = await db.transaction()
    await add(slow, 'slow', '3 seconds')
    await add(db, 'quick')
    await runReader(container, reader as never)
    expect([...seen.keys()]).toEqual(['quick'])
    await slow.commit()
    await runReader(container, reader as never)
    expect([...seen.keys()].sort()).toEqual(['quick', 'slow'])
  })

  it('does not miss it either when the transaction was open across many runs', async () => {
    const slow = await db.transaction()
    await add(slow, 'slow')
    for (const id of ['a', 'b', 'c']) {
      await add(db, id)
      await runReader(container, reader as never)
    }
    await slow.commit()
    await runReader(container, reader as never)
    expect(seen.has('slow')).toBe(true)
  })

  it('goes on from its watermark instead of reading the whole source again', async () => {
    await db.raw("insert into fact select 'old' || n, n, '2020-01-01' from generate_series(1, 5) n")
    await runReader(container, reader as never)
    seen.clear()
    await add(db, 'new')
    expect(await runReader(container, reader as never)).toBe(1)
    expect([...seen.keys()]).toEqual(['new'])
  })

  it('lets one process read at a time', async () => {
    const other = await db.transaction()
    await other.raw("select pg_advisory_xact_lock(hashtext('reader:facts'))")
    expect(await runReader(container, reader as never)).toBeNull()
    await other.commit()
    expect(await runReader(container, reader as never)).toBe(0)
  })

  it('waits while there is nothing to record in, and reads all again for another edition', async () => {
    await add(db, 'one', '1 hour')
    const editions = [null, 'first', 'first', 'second']
    const recorded: (number | null)[] = []
    for (const edition of editions) {
      seen.clear()
      recorded.push(await runReader(container, { ...reader, edition: async () => edition } as never))
    }
    expect(recorded).toEqual([0, 1, 0, 1])
  })

  it('keeps the watermark when recording fails', async () => {
    await add(db, 'one', '1 hour')
    const failing = { ...reader, record: async () => Promise.reject(new Error('the ledger is away')) }
    await expect(runReader(container, failing as never)).rejects.toThrow('the ledger is away')
    expect(await runReader(container, reader as never)).toBe(1)
  })
})
