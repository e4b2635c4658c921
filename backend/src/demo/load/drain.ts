import type { MedusaContainer } from '@medusajs/framework/types'
import { drainReaders } from '@gostiny/platform'
import { pluginsInUse } from '../../plugins'

/** Lets every reader of the plugins in use read what was loaded; a reader is known once its plugin is imported. */
export async function drainAllReaders(container: MedusaContainer): Promise<void> {
  for (const plugin of pluginsInUse(process.env.GOSTINY_WITHOUT ?? '')) await import(`@gostiny/${plugin}`)
  await drainReaders(container)
}
