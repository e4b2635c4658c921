import type { Pool } from 'pg'

const nameIn =
  (table: string) =>
  async (pool: Pool, id: string): Promise<string> => {
    const { rows } = await pool.query<{ name: string }>(
      `select coalesce(nullif(trim(concat_ws(' ', first_name, last_name)), ''), email) as name from ${table} where id = $1`,
      [id],
    )
    return rows[0]?.name ?? id
  }

/** How a person of a company is called in the list of shares. */
export const personName = nameIn('person')
/** How a member of the staff is called there. */
export const staffName = nameIn('"user"')
