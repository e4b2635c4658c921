import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection } from '../http/pg-connection'
import { cancelRun } from '../imports/cancel-run'

const STALE_AFTER = '7 days'

/** Files somebody uploaded and forgot, and what was staged of them, do not stay for ever. */
export default async function cancelStaleImports(container: MedusaContainer): Promise<void> {
  const { rows } = await pgConnection(container).raw(
    `select id from import_run where state in ('uploaded', 'staged', 'failed')
     and updated_at < now() - interval '${STALE_AFTER}'`,
  )
  for (const { id } of rows) await cancelRun(container, id)
}

export const config = { name: 'cancel-stale-imports', schedule: { interval: 3_600_000 } }
