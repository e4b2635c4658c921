import type { MedusaContainer } from '@medusajs/framework/types'
import { drainReaders, pgConnection } from '@gostiny/platform'
import { pluginsInUse } from '../../plugins'

/**
 * Lets every reader of the plugins in use read what was loaded, with fresh statistics of the tables. A reader is
 * known once its plugin is imported.
 */
export async function drainAllReaders(container: MedusaContainer): Promise<void> {
  await pgConnection(container).raw('analyze')
  for (const plugin of pluginsInUse(process.env.GOSTINY_WITHOUT ?? '')) await import(`@gostiny/${plugin}`)
  await drainReaders(container)
}
