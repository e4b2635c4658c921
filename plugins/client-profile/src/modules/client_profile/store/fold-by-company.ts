import { CheckpointingFold, type KnownSize } from './checkpoint'
import type { CompanyEntry } from './read-entries'

/** Folds a stream of entries, company by company, and yields each company's fold when it is complete. */
export async function* foldByCompany(
  stream: AsyncIterable<CompanyEntry[]>,
  sizes: ReadonlyMap<string, KnownSize> = new Map(),
): AsyncGenerator<CheckpointingFold> {
  let folding = null as CheckpointingFold | null
  for await (const rows of stream) {
    for (const { company_id, entry } of rows) {
      if (folding?.company_id !== company_id) {
        if (folding) yield folding
        folding = new CheckpointingFold(company_id, sizes.get(company_id))
      }
      folding.add(entry)
    }
  }
  if (folding) yield folding
}
