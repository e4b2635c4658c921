import type { MedusaContainer } from '@medusajs/framework/types'
import { importCommand } from '@gostiny/platform'
import { pluginsInUse } from './plugins'

/** `import` of the command line. Plugins register their kinds of import and their readers when they are loaded. */
export async function runImport(container: MedusaContainer, args: string[]): Promise<number> {
  for (const name of pluginsInUse(process.env.GOSTINY_WITHOUT ?? '')) await import(`@gostiny/${name}`)
  return importCommand(container, args)
}
