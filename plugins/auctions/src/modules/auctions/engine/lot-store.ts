import type { Pool, QueryConfig } from 'pg'
import type { RecordRow } from './chain'

/** What is appended to one lot: the rows after `from` and what the lot then is. */
export type Addition = {
  lot_id: string
  from: number
  to: number
  head: string
  phase: string
  next_due_at: number | null
  rows: RecordRow[]
}

/** A commit that is not answered for so long is taken for lost; the record tells later whether it was. */
const APPEND_TIMEOUT_MS = 5_000

const APPEND = `
  with given as (
    select * from unnest($1::text[], $2::int[], $3::int[], $4::text[], $5::text[], $6::bigint[])
      as given (lot_id, from_seq, to_seq, head, phase, next_due_at)
  ), locked as (
    select id from auction_lot where id = any($1) order by id for update
  ), moved as (
    update auction_lot lot
    set record_seq = given.to_seq, record_head = given.head, phase = given.phase,
      next_due_at = given.next_due_at, updated_at = now()
    from given, locked
    where lot.id = given.lot_id and locked.id = lot.id and lot.record_seq = given.from_seq
    returning lot.id
  ), recorded as (
    insert into auction_lot_record (lot_id, seq, at, kind, body, head)
    select lot_id, seq, at, kind, body, head
    from unnest(
      string_to_array($7, e'\\n'), string_to_array($8, e'\\n')::int[], string_to_array($9, e'\\n')::bigint[],
      string_to_array($10, e'\\n'), string_to_array($11, e'\\n'), string_to_array($12, e'\\n')
    ) as row (lot_id, seq, at, kind, body, head)
    where lot_id in (select id from moved)
  )
  select id from moved`

type Row = RecordRow & { lot_id: string }

/** A column as lines of one text, cheaper on both sides than an array: JSON without spaces has no line breaks. */
const lines = (rows: readonly Row[], column: (row: Row) => string | number): string =>
  rows.map(column).join('\n')

/** The record in PostgreSQL, which arbitrates: rows are appended only where the lot is still at the seq decided upon. */
export class LotStore {
  constructor(private readonly pool: Pool) {}

  /** Appends to several lots in one statement, durable when it returns. @returns the lots that were still there. */
  async append(additions: readonly Addition[]): Promise<Set<string>> {
    const rows = additions.flatMap(({ lot_id, rows }) => rows.map((row) => ({ lot_id, ...row })))
    const statement: QueryConfig & { query_timeout: number } = {
      name: 'auction append',
      text: APPEND,
      query_timeout: APPEND_TIMEOUT_MS,
      values: [
        additions.map(({ lot_id }) => lot_id),
        additions.map(({ from }) => from),
        additions.map(({ to }) => to),
        additions.map(({ head }) => head),
        additions.map(({ phase }) => phase),
        additions.map(({ next_due_at }) => next_due_at),
        lines(rows, ({ lot_id }) => lot_id),
        lines(rows, ({ seq }) => seq),
        lines(rows, ({ at }) => at),
        lines(rows, ({ kind }) => kind),
        lines(rows, ({ body }) => body),
        lines(rows, ({ head }) => head),
      ],
    }
    const { rows: moved } = await this.pool.query<{ id: string }>(statement)
    return new Set(moved.map(({ id }) => id))
  }

  /** The record after a seq, in order; all of it or at most so many rows. */
  async read(lotId: string, after = 0, most: number | null = null): Promise<RecordRow[]> {
    const { rows } = await this.pool.query<RecordRow>({
      name: 'auction read',
      text: `select seq, at::float8 as at, kind, body, head from auction_lot_record
             where lot_id = $1 and seq > $2 order by seq limit $3`,
      values: [lotId, after, most],
    })
    return rows
  }

  /** Whether there is such a lot at all. */
  async isKnown(lotId: string): Promise<boolean> {
    const { rowCount } = await this.pool.query('select 1 from auction_lot where id = $1', [lotId])
    return rowCount === 1
  }

  /** Lots of which time will ask something until an instant. */
  async due(until: number): Promise<{ id: string; at: number }[]> {
    const { rows } = await this.pool.query<{ id: string; at: number }>(
      `select id, next_due_at::float8 as at from auction_lot where next_due_at <= $1 order by next_due_at limit 5000`,
      [until],
    )
    return rows
  }

  /** Milliseconds of the database's clock, the reference of all processes. */
  async now(): Promise<number> {
    const { rows } = await this.pool.query<{ now: number }>(
      'select extract(epoch from clock_timestamp())::float8 * 1000 as now',
    )
    return rows[0].now
  }
}
