import { pgConnection } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'

/** A statement, or a part of one, with the values of its `?` places. */
export type Sql = { text: string; values: unknown[] }

export async function run<Row>(container: MedusaContainer, { text, values }: Sql): Promise<Row[]> {
  const { rows } = await pgConnection(container).raw(text, values as never[])
  return rows
}
