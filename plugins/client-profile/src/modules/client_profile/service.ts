import type { ClientBase, Pool } from 'pg'
import type { DataSource } from 'typeorm'
import { RebuildRun } from './entities/rebuild-run'
import { KnownCompany } from './entities/known-company'
import { FOLD_VERSION } from './domain/fold/fold'
import type { Interaction } from './domain/interaction'
import { appendInteractions, appendSelected } from './store/append'
import { migrate, poolOf, profileDataSource } from './store/data-source'
import { DebouncedStatistics } from './store/debounced-statistics'
import { forget, type ForgetFilter } from './store/forget'
import { projectAll } from './store/projector'
import { newRebuildId, rebuildAll } from './store/rebuild'
import { computeStatistics } from './store/statistics'

type Logger = { warn(message: string): void; info(message: string): void }
export type Projected = (companyIds: string[]) => unknown

/**
 * The client profile's own module: a plain service on TypeORM with its own pool, because partitions, COPY and
 * window queries are its daily bread. It lives in CLIENT_PROFILE_DATABASE_URL, or else in DATABASE_URL.
 */
export class ClientProfileService {
  __hooks = {
    onApplicationStart: () => this.start(),
    onApplicationShutdown: () => this.stop(),
  }

  private source: DataSource | null = null
  private statistics: DebouncedStatistics | null = null
  private readonly logger: Logger

  constructor({ logger }: { logger: Logger }) {
    this.logger = logger
  }

  get dataSource(): DataSource {
    if (!this.source) throw new Error('the client profile is not connected: the application has not started')
    return this.source
  }

  get pool(): Pool {
    return poolOf(this.dataSource)
  }

  async start(): Promise<void> {
    if (this.source) return
    const url = process.env.CLIENT_PROFILE_DATABASE_URL || process.env.DATABASE_URL
    if (!url) throw new Error('Set CLIENT_PROFILE_DATABASE_URL or DATABASE_URL.')
    const source = await profileDataSource(url).initialize()
    await migrate(source)
    this.source = source
    this.statistics = new DebouncedStatistics(this.pool, (error) => this.warn('statistics', error))
    this.statistics.changed()
    void this.rebuildIfFormulasChanged().catch((error) => this.warn('rebuild', error))
  }

  async stop(): Promise<void> {
    await this.statistics?.stop()
    await this.source?.destroy()
    this.source = null
  }

  /** Appends interactions; those known already are skipped. Returns how many were new. */
  record(interactions: readonly Interaction[]): Promise<number> {
    return interactions.length ? appendInteractions(this.pool, interactions) : Promise.resolve(0)
  }

  /**
   * Appends what a select on a source database yields (`READ_COLUMNS`, in their order), piped from COPY to COPY.
   * @param source a connection to the source, not used otherwise meanwhile
   */
  recordSelected(source: ClientBase, select: string): Promise<number> {
    return appendSelected(this.pool, source, select)
  }

  /** Removes interactions for an undone import or an erasure; the projections follow with the next `project`. */
  forget(filter: ForgetFilter): Promise<number> {
    return forget(this.pool, filter)
  }

  /** Brings the projections up to the ledger. Returns how many companies were projected. */
  async project(projected: Projected = () => undefined): Promise<number> {
    const count = await projectAll(this.pool, projected)
    if (count) this.statistics?.changed()
    return count
  }

  computeStatistics(): Promise<void> {
    return computeStatistics(this.pool)
  }

  /** Companies of the registry, as far as the profile needs them. */
  async knowCompanies(companies: readonly KnownCompany[]): Promise<void> {
    await this.dataSource.getRepository(KnownCompany).upsert([...companies], ['company_id'])
  }

  /** Drops every known company that is not among these of the registry. */
  async forgetCompaniesBut(companyIds: readonly string[]): Promise<void> {
    await this.pool.query('delete from client_profile.company where company_id <> all($1)', [companyIds])
  }

  /**
   * Rebuilds all projections from the ledger. Resolves when done.
   * @param progress told after every thousand companies
   * @returns null when another process is rebuilding
   */
  async rebuild(progress: (run: RebuildRun) => unknown = () => undefined): Promise<RebuildRun | null> {
    const id = newRebuildId()
    const runs = this.dataSource.getRepository(RebuildRun)
    const tell = async (change: Partial<RebuildRun>) => {
      await runs.update({ id }, change)
      await progress(await runs.findOneByOrFail({ id }))
    }
    try {
      const isMine = await rebuildAll(this.pool, id, (interactions, companies) =>
        tell({ interactions_done: String(interactions), companies_done: companies }),
      )
      if (!isMine) return null
      await tell({ state: 'done', finished_at: new Date() })
      this.statistics?.changed()
    } catch (error) {
      await tell({ state: 'failed', finished_at: new Date(), error: (error as Error).message })
      throw error
    }
    return runs.findOneBy({ id })
  }

  /** The latest rebuild, running or ended. */
  async latestRebuild(): Promise<RebuildRun | null> {
    const [run] = await this.dataSource.getRepository(RebuildRun).find({ order: { started_at: 'DESC' }, take: 1 })
    return run ?? null
  }

  private async rebuildIfFormulasChanged(): Promise<void> {
    const [done] = await this.dataSource
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
