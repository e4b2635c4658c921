import path from 'node:path'
import type { MedusaContainer } from '@medusajs/framework/types'
import { isCodeSet, loadCodes, type CodeSet } from '@gostiny/auctions'
import { asRefusal, importCommand, printResult, translate } from '@gostiny/platform'
import { loadPlugins } from './plugins'

/** `import` of the command line. */
export async function runImport(container: MedusaContainer, args: string[]): Promise<number> {
  await loadPlugins()
  const [kind, ...rest] = args
  return isCodeSet(kind ?? '')
    ? importCodes(container, kind as CodeSet, rest)
    : importCommand(container, args)
}

/** `import cpv` and `import units`, from the folder of public data or one that is named. */
async function importCodes(container: MedusaContainer, set: CodeSet, args: string[]): Promise<number> {
  const named = args.find((word) => !word.startsWith('-'))
  const folder = path.resolve(named ?? process.env.GOSTINY_DATA ?? '')
  try {
    const count = await loadCodes(container, set, folder)
    printResult(args.includes('--json') ? JSON.stringify({ kind: set, count }) : `${set}: ${count} codes`)
    return 0
  } catch (error) {
    const refusal = asRefusal(error)
    if (!refusal) throw error
    printResult(translate('en', refusal.code, refusal.params) ?? refusal.code)
    return 1
  }
}
