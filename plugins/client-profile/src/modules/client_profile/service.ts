import type { ClientBase, Pool } from 'pg'
import type { DataSource } from 'typeorm'
import { RebuildRun } from './entities/rebuild-run'
import { KnownCompany } from './entities/known-company'
import { FOLD_VERSION } from './domain/fold/fold'
import type { Interaction } from './domain/interaction'
import { appendInteractions, appendSelected, type Added } from './store/append'
import { migrate, poolOf, profileDataSource } from './store/data-source'
import { DebouncedStatistics } from './store/debounced-statistics'
import { forget, type ForgetFilter } from './store/forget'
import { projectAll, type Chosen } from './store/projector'
import { failDeadRebuild, newRebuildId, rebuildAll } from './store/rebuild'
import { computeStatistics } from './store/statistics'

type Logger = { warn(message: string): void; info(message: string): void }
type Connection = { source: DataSource; statistics: DebouncedStatistics }
export type Projected = (companyIds: string[]) => unknown

/**
 * The client profile's own module: a plain service on TypeORM with its own pool, because partitions, COPY and
 * window queries are its daily bread. It lives in CLIENT_PROFILE_DATABASE_URL, or else in DATABASE_URL.
 */
export class ClientProfileService {
  __hooks = {
    onApplicationStart: () => this.connect(),
    onApplicationShutdown: () => this.disconnect(),
  }

  private connection: Promise<Connection> | null = null
  private readonly logger: Logger

  constructor({ logger }: { logger: Logger }) {
    this.logger = logger
  }

  /** Connects and migrates once, whoever asks first: commands and early jobs come before the start hook. */
  connect(): Promise<Connection> {
    this.connection ??= this.open().catch((error) => {
      this.connection = null
      throw error
    })
    return this.connection
  }

  async disconnect(): Promise<void> {
    const connection = await this.connection
    this.connection = null
    await connection?.statistics.stop()
    await connection?.source.destroy()
  }

  /** The plain pool, for prepared statements and COPY. */
  async pool(): Promise<Pool> {
    return poolOf((await this.connect()).source)
  }

  async dataSource(): Promise<DataSource> {
    return (await this.connect()).source
  }

  private async open(): Promise<Connection> {
    const url = process.env.CLIENT_PROFILE_DATABASE_URL || process.env.DATABASE_URL
    if (!url) throw new Error('Set CLIENT_PROFILE_DATABASE_URL or DATABASE_URL.')
    const source = await profileDataSource(url).initialize()
    await migrate(source)
    const statistics = new DebouncedStatistics(poolOf(source), (error) => this.warn('statistics', error))
    statistics.changed()
    setImmediate(() => void this.rebuildIfFormulasChanged().catch((error) => this.warn('rebuild', error)))
    return { source, statistics }
  }

  /** Appends interactions; those known already are skipped. */
  async record(interactions: readonly Interaction[]): Promise<Added> {
    return appendInteractions(await this.pool(), interactions)
  }

  /**
   * Appends what a select on a source database yields (`READ_COLUMNS`, in their order), piped from COPY to COPY.
   * @param source a connection to the source, not used otherwise meanwhile
   */
  async recordSelected(source: ClientBase, select: string): Promise<Added> {
    return appendSelected(await this.pool(), source, select)
  }

  /** Removes interactions for an undone import or an erasure; the projections follow with the next `project`. */
  async forget(filter: ForgetFilter): Promise<number> {
    return forget(await this.pool(), filter)
  }

  /** Brings projections up to the ledger: of all companies, or those chosen. Returns how many were projected. */
  async project(projected: Projected = () => undefined, chosen: Chosen = 'all'): Promise<number> {
    const { source, statistics } = await this.connect()
    const count = await projectAll(poolOf(source), chosen, projected)
    if (count) statistics.changed()
    return count
  }

  /** Computes quintile borders and month totals at once instead of soon. */
  async computeStatistics(): Promise<void> {
    await computeStatistics(await this.pool())
  }

  /** Companies of the registry, as far as the profile needs them. */
  async knowCompanies(companies: readonly KnownCompany[]): Promise<void> {
    const source = await this.dataSource()
    await source.getRepository(KnownCompany).upsert([...companies], ['company_id'])
  }

  /** Forgets the companies that have left the registry, which holds these. */
  async forgetCompaniesBut(companyIds: readonly string[]): Promise<void> {
    const pool = await this.pool()
    const { rows } = await pool.query<{ company_id: string }>(
      'select company_id from client_profile.company where company_id <> all($1)',
      [companyIds],
    )
    const gone = rows.map(({ company_id }) => company_id)
    if (!gone.length) return
    await forget(pool, { company_ids: gone })
    await pool.query('delete from client_profile.company where company_id = any($1)', [gone])
  }

  /**
   * Rebuilds all projections from the ledger. Resolves when done.
   * @param progress told after every thousand companies
   * @returns null when another process is rebuilding
   */
  async rebuild(progress: (run: RebuildRun) => unknown = () => undefined): Promise<RebuildRun | null> {
    const id = newRebuildId()
    const { source, statistics } = await this.connect()
    const runs = source.getRepository(RebuildRun)
    const tell = async (change: Partial<RebuildRun>) => {
      await runs.update({ id }, change)
      await progress(await runs.findOneByOrFail({ id }))
    }
    try {
      const isMine = await rebuildAll(poolOf(source), id, (interactions, companies) =>
        tell({ interactions_done: String(interactions), companies_done: companies }),
      )
      if (!isMine) return null
      await tell({ state: 'done', finished_at: new Date() })
      statistics.changed()
    } catch (error) {
      await tell({ state: 'failed', finished_at: new Date(), error: (error as Error).message })
      throw error
    }
    return runs.findOneBy({ id })
  }

  /** The latest rebuild, running or ended. */
  async latestRebuild(): Promise<RebuildRun | null> {
    const source = await this.dataSource()
    await failDeadRebuild(poolOf(source))
    const [run] = await source.getRepository(RebuildRun).find({ order: { started_at: 'DESC' }, take: 1 })
    return run ?? null
  }

  private async rebuildIfFormulasChanged(): Promise<void> {
    const source = await this.dataSource()
    const [done] = await source
      .getRepository(RebuildRun)
      .find({ where: { state: 'done' }, order: { started_at: 'DESC' }, take: 1 })
    if (done?.fold_version === FOLD_VERSION) return
    await this.rebuild()
    await this.project()
  }

  private warn(what: string, error: Error): void {
    this.logger.warn(`client profile, ${what}: ${error.message}`)
  }
}
