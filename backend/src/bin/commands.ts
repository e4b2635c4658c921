import type { MedusaContainer } from '@medusajs/framework/types'
import { openApplication, startApplication } from '../application'
import { migrateEverything, migrateSearch } from '../migrate'
import { pluginsInUse } from '../plugins'
import type { Settings } from '../settings'

type Command = { about: string; run: (settings: Settings, args: string[]) => Promise<void> }

/** A command that needs the application but no HTTP entrance; ends the process when done. */
const withApplication =
  (work: (container: MedusaContainer, args: string[], settings: Settings) => Promise<number | void>) =>
  async (settings: Settings, args: string[]): Promise<void> => {
    const { container, stop } = await openApplication()
    const code = (await work(container, args, settings)) ?? 0
    await stop()
    process.exit(code)
  }

/** What the backend can do from the command line. */
export const commands: Record<string, Command> = {
  start: {
    about: 'serve the API and the console',
    run: async ({ PORT, HOST }) => {
      const { container, stop } = await startApplication(PORT, HOST)
      process.send?.('ready')
      ;(await import('../demo/keep-live.js')).keepDemoLive(container)
      let isStopping = false
      const end = async () => {
        if (isStopping) return
        isStopping = true
        await stop()
        process.exit(0)
      }
      process.once('SIGINT', end)
      process.once('SIGTERM', end)
    },
  },
  migrate: {
    about: 'bring the database to the current shape',
    run: async (settings) => {
      const plugins = pluginsInUse(settings.GOSTINY_WITHOUT)
      process.exit((await migrateEverything(settings, plugins)) ? 0 : 1)
    },
  },
  'migrate-search': {
    about: 'the last part of migrate alone: create and alter the search indexes',
    run: async () => process.exit((await migrateSearch()) ? 0 : 1),
  },
  setup: {
    about: 'create the base records: store, regions, taxes, stock location, keys',
    run: withApplication(async (container) => (await import('../setup/index.js')).setup(container)),
  },
  demo: {
    about: 'load the demo trader (needs setup)',
    run: withApplication(async (container) => (await import('../demo/index.js')).loadDemo(container)),
  },
  import: {
    about: 'import history: import orders <file>',
    run: withApplication(async (container, args) =>
      (await import('../import.js')).runImport(container, args),
    ),
  },
}
