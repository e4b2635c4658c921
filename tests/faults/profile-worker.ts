import { ClientProfileService } from '@gostiny/client-profile/modules/client_profile'
import { companyReader, projectNow } from '@gostiny/client-profile'
import { creditReader, orderReader } from '@gostiny/crm-orders'
import { discountReader, entitlementReader } from '@gostiny/crm-discounts'
import { interestReader } from '@gostiny/crm-interests'
import { runReader, type Reader } from '@gostiny/platform'
import knexFactory from 'knex'

/**
 * A process that does nothing but what a backend does for the profile: reads sources, records, projects. It starts
 * much faster than a backend, so that it can be killed often.
 */
const readers = [companyReader, orderReader, creditReader, discountReader, entitlementReader, interestReader]

async function main(): Promise<void> {
  const logger = { warn: () => undefined, info: () => undefined }
  const shop = knexFactory({ client: 'pg', connection: process.env.DATABASE_URL, pool: { min: 0, max: 8 } })
  const known: Record<string, unknown> = {
    __pg_connection__: shop,
    client_profile: new ClientProfileService({ logger }),
    logger,
  }
  const container = { resolve: (key: string) => known[key] } as never
  const round = async () => {
    await Promise.all(readers.map((reader) => runReader(container, reader as unknown as Reader)))
    await projectNow(container, 'left-over')
  }
  process.send?.('working')
  if (process.argv[2] === 'finish') {
    for (let times = 0; times < 2; times++) await round()
    await projectNow(container)
    process.exit(0)
  }
  for (;;) await round()
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exit(1)
})
