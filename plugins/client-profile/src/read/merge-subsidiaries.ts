import type { Pool } from 'pg'
import { fold } from '../modules/client_profile/domain/fold/fold'
import { emptyHistory } from '../modules/client_profile/domain/fold/history'
import { projectHistory } from '../modules/client_profile/domain/project/project-company'
import { PROJECTION_TABLES } from '../modules/client_profile/store/projection-rows'
import { mergedEntriesOf } from '../modules/client_profile/store/read-entries'
import { halfLives } from './half-lives'
import { readBorders } from './read-profile'
import type {
  StoredAffinity,
  StoredCompany,
  StoredMonth,
  StoredProfile,
  StoredSearch,
} from './stored-profile'

/** The profile of several companies as if they were one: the same fold over their entries together. */
export async function mergeProfiles(pool: Pool, companyIds: string[], now: Date): Promise<StoredProfile> {
  const history = emptyHistory()
  const client = await pool.connect()
  try {
    for await (const rows of mergedEntriesOf(client, companyIds))
      for (const { entry } of rows) fold(history, entry)
    client.release()
  } catch (error) {
    client.release(error as Error)
    throw error
  }
  if (!history.count) return { company: null, affinities: [], months: [], searches: [], borders: null }

  const projection = projectHistory(history)
  const [companies, affinities, months, searches] = PROJECTION_TABLES.map(({ columns, rows }) =>
    rows({ company_id: '', projection }).map((row) => record(columns, row)),
  ) as unknown as [StoredCompany[], StoredAffinity[], StoredMonth[], StoredSearch[]]
  const company = { ...companies[0], projected_at: now }
  return {
    company,
    affinities: withKindScores(affinities, now),
    months: months.map((row) => ({ ...row, month: row.month.slice(0, 7) })),
    searches,
    borders: await readBorders(pool, company.currency),
  }
}

const INSTANTS = /_at$|_from$|_to$|_until$/
const DOCUMENTS = new Set([
  'other_currencies',
  'recent_gaps',
  'discount_kinds',
  'entitlements',
  'cart',
  'auctions',
])

/** A row as the driver would have given it back. */
function record(columns: readonly string[], fields: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.map((column, index) => {
      const field = fields[index]
      if (typeof field !== 'string') return [column, field]
      if (DOCUMENTS.has(column)) return [column, JSON.parse(field)]
      return [column, INSTANTS.test(column) ? new Date(field) : field]
    }),
  )
}

function withKindScores(affinities: StoredAffinity[], now: Date): StoredAffinity[] {
  const elapsed = halfLives(now)
  const scores = new Map<string, number>()
  for (const { kind, rank } of affinities) scores.set(kind, (scores.get(kind) ?? 0) + 2 ** (rank - elapsed))
  return affinities.map((row) => ({ ...row, kind_score: scores.get(row.kind)! }))
}
