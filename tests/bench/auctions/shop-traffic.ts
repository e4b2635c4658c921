import type { App } from '../../support/app'
import { member } from '../../support/client'
import { loginOf } from '../../support/logins'
import { latencyLine } from './latency'

const VISITORS = 3
const PAUSE_MS = 100

/** Buyers who look through the catalog, each about ten pages a second. @returns how to stop, and what they saw. */
export async function shopTraffic(app: App): Promise<{ stop: () => Promise<string> }> {
  const { email, password } = loginOf('portal')
  const buyer = await member(app, email, password)
  const latencies: number[] = []
  let isOver = false
  const visit = async (visitor: number): Promise<void> => {
    for (let page = visitor; !isOver; page++) {
      const asked = performance.now()
      await buyer.get(`/store/catalog/products?limit=24&offset=${(page % 20) * 24}`)
      latencies.push(performance.now() - asked)
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
  const visits = Array.from({ length: VISITORS }, (_, visitor) => visit(visitor))
  return {
    stop: async () => {
      isOver = true
      await Promise.all(visits)
      return `(${latencies.length} pages, ${latencyLine(latencies)})`
    },
  }
}
