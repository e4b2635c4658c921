import { Pool } from 'pg'
import { checkPhases } from './domain'
import { AuctionEngine, LimitSeal, LotStore, LotTimers, ReferenceClock, Signer } from './engine'
import { BondKeeper } from './engine/bond-keeper'
import { HeadKeeper } from './engine/head-keeper'
import { SimulatedBidders } from '../../bidders/runner'
import { openLane, type Lane } from './engine/lane'
import { Pulse } from './engine/pulse'
import { Vault } from './vault'
import { sparingly } from '../../lots/sparingly'

type Logger = { info: (text: string) => void; warn: (text: string) => void }

const CONNECTIONS = 6
const CONNECT_MS = 5_000
const WARN_EVERY_MS = 60_000

/** The auction house of one process: engine, clock, timers, the lane to other processes, the signing key. */
export class AuctionsService {
  __hooks = {
    onApplicationStart: async () => checkPhases(),
    onApplicationShutdown: () => this.stop(),
  }

  private started: Promise<Started> | null = null
  private readonly logger: Logger
  private readonly env: NodeJS.ProcessEnv

  constructor({ logger }: { logger: Logger }) {
    this.logger = logger
    this.env = process.env
  }

  /** The running house, started by whoever asks first. */
  open(): Promise<Started> {
    this.started ??= this.build().catch((error) => {
      this.started = null
      throw error
    })
    return this.started
  }

  /** Lets time act on lots: for a process that serves, not for a command. */
  async serve(): Promise<void> {
    const { pulse, timers, heads, bonds, bidders } = await this.open()
    await pulse.start()
    timers.start()
    heads.start()
    bonds.start()
    await bidders.start()
  }

  private async stop(): Promise<void> {
    const house = await this.started
    this.started = null
    if (!house) return
    house.bidders.stop()
    house.pulse.stop()
    house.timers.stop()
    house.bonds.stop()
    house.clock.stop()
    await house.heads.stop()
    await house.lane.close()
    await house.pool.end()
  }

  private async build(): Promise<Started> {
    const { DATABASE_URL, AUCTION_SIGNING_KEY = '', AUCTION_VAULT_KEY = '', REDIS_URL } = this.env
    const pool = new Pool({
      connectionString: DATABASE_URL,
      max: CONNECTIONS,
      application_name: 'auctions',
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_MS,
    })
    pool.on('error', (error) => this.logger.warn(`auctions: ${error.message}`))
    const store = new LotStore(pool)
    const clock = new ReferenceClock(() => store.now())
    await clock.start()
    const vault = new Vault(AUCTION_VAULT_KEY)
    const limits = new LimitSeal(vault)
    const engine = new AuctionEngine({ store, clock, limits, logger: this.logger })
    const signer = new Signer(AUCTION_SIGNING_KEY)
    const lane = await openLane({ engine, redisUrl: REDIS_URL, databaseUrl: DATABASE_URL ?? '', pool })
    const timers = new LotTimers(engine, store)
    const bonds = new BondKeeper(engine, pool)
    const heads = new HeadKeeper(engine, pool, signer)
    const bidders = new SimulatedBidders(engine, pool)
    const pulse = new Pulse(engine, pool, this.logger)
    const warn = sparingly((text) => this.logger.warn(text), WARN_EVERY_MS)
    return {
      pool,
      store,
      clock,
      engine,
      signer,
      vault,
      limits,
      lane,
      timers,
      bonds,
      heads,
      bidders,
      pulse,
      warn,
    }
  }
}

type Started = {
  pool: Pool
  store: LotStore
  clock: ReferenceClock
  engine: AuctionEngine
  signer: Signer
  vault: Vault
  limits: LimitSeal
  lane: Lane
  timers: LotTimers
  heads: HeadKeeper
  bonds: BondKeeper
  bidders: SimulatedBidders
  pulse: Pulse
  /** Warns of what goes wrong again and again, once a minute at most. */
  warn: (text: string) => void
}

export type AuctionHouse = Started
