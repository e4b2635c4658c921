import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import autocannon from 'autocannon'
import { freePort, startApp } from '../support/app'
import { member } from '../support/client'
import { loginOf } from '../support/logins'
import { machineLine, say } from './machine'

const SECONDS = Number(process.env.BENCH_SECONDS ?? 8)
const CLIENTS = [1, 16]

type Side = { name: string; url: string; headers: Record<string, string> }

async function stockMedusa(databaseUrl: string): Promise<{ url: string; process: ChildProcess }> {
  const port = await freePort()
  const child = fork(path.join(__dirname, 'stock/serve.js'), {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await new Promise((resolve) => child.once('message', resolve))
  return { url: `http://127.0.0.1:${port}`, process: child }
}

const load = (side: Side, connections: number, duration: number) =>
  autocannon({ url: side.url, headers: side.headers, connections, duration, timeout: 30 })

/** A catalog page of 24 with company prices, beside Medusa's own product list with calculated prices, same data, same run. */
export async function benchCatalog(): Promise<void> {
  const app = await startApp()
  const stock = await stockMedusa(app.databaseUrl)
  try {
    const { email, password } = loginOf('portal')
    const buyer = await member(app, email, password)
    const [{ id: region }] = (await app.db.query("select id from region where currency_code = 'eur' limit 1"))
      .rows
    const [{ count: products }] = (await app.db.query('select count(*) from product')).rows
    const key = { 'x-publishable-api-key': 'pk_gostiny_portal' }
    const ours: Side = {
      name: 'company prices (ours)',
      url: `${app.url}/store/catalog/products?limit=24`,
      headers: buyer.headers,
    }
    const theirs: Side = {
      name: 'stock /store/products',
      url: `${stock.url}/store/products?limit=24&region_id=${region}&fields=id,title,handle,thumbnail,*variants.calculated_price`,
      headers: key,
    }
    say(`Catalog page of 24 with prices, ${products} products`)
    say(machineLine('demo'))
    say('side                     clients   req/s   p50 ms   p99 ms   errors')
    const rate: Record<string, number> = {}
    for (const connections of CLIENTS)
      for (const side of [ours, theirs]) {
        await load(side, connections, 2)
        const { requests, latency, non2xx, errors } = await load(side, connections, SECONDS)
        rate[`${side.name} ${connections}`] = requests.average
        const figures = [requests.average.toFixed(0), latency.p50, latency.p99, non2xx + errors]
        say(
          `${side.name.padEnd(24)} ${String(connections).padStart(7)} ${figures.map((value) => String(value).padStart(8)).join(' ')}`,
        )
      }
    for (const connections of CLIENTS)
      say(
        `ratio at ${connections} clients: ${(rate[`${ours.name} ${connections}`] / rate[`${theirs.name} ${connections}`]).toFixed(1)}×`,
      )
  } finally {
    stock.process.kill('SIGKILL')
    await app.stop()
  }
}
