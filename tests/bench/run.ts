import { benchAuctions } from './auctions'
import { benchCatalog } from './catalog'
import { benchImport } from './import'
import { say } from './machine'
import { benchProfile, benchRebuild } from './profile'

/** Every benchmark by name; each prints its figures and asserts none. Other words choose parts of the one named. */
const benches: Record<string, (parts: string[]) => Promise<void>> = {
  catalog: benchCatalog,
  profile: benchProfile,
  rebuild: benchRebuild,
  import: benchImport,
  auctions: benchAuctions,
}

async function main(): Promise<void> {
  const chosen = process.argv.slice(2)
  for (const [name, bench] of Object.entries(benches)) {
    if (chosen.length && !chosen.includes(name)) continue
    await bench(chosen.filter((word) => !benches[word]))
    say()
  }
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    process.stderr.write(`${error.stack}\n`)
    process.exit(1)
  },
)
