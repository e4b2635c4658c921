import type { Pool } from 'pg'
import { say } from '../machine'

const SECONDS = 5

/** The usual way: lock the row of the lot, check, insert the bid, move the best. One transaction per bid. */
export async function naiveBids(db: Pool): Promise<void> {
  await db.query('create table naive_lot (id int primary key, best numeric, seq int)')
  await db.query('create table naive_bid (lot_id int, seq int, price numeric, primary key (lot_id, seq))')
  await db.query('insert into naive_lot values (1, 100000000, 0)')
  for (const clients of [1, 32]) {
    let bids = 0
    const until = performance.now() + SECONDS * 1000
    const bid = async (): Promise<void> => {
      const client = await db.connect()
      try {
        while (performance.now() < until) {
          await client.query('begin')
          const { rows } = await client.query('select best, seq from naive_lot where id = 1 for update')
          const price = (Number(rows[0].best) - 0.01).toFixed(2)
          await client.query('insert into naive_bid values (1, $1, $2)', [rows[0].seq + 1, price])
          await client.query('update naive_lot set best = $1, seq = seq + 1 where id = 1', [price])
          await client.query('commit')
          bids++
        }
      } finally {
        client.release()
      }
    }
    await Promise.all(Array.from({ length: clients }, bid))
    say(`M1  naive row lock, ${clients} clients: ${Math.round(bids / SECONDS)} bids/s`)
  }
}
