import { WebSocket } from 'ws'
import type { Client } from '../../support/client'
import { supplierClient } from './floor'

/**
 * A process of watchers: opens sockets in a lot's room, tells when all are inside, and for each seq when the last of
 * them had it, ms of the machine's clock. Arguments: url, lot, companies, people, sockets of each.
 */
const [url, lot, companies, people, each] = process.argv.slice(2)

const seen: { at: number; seq: number }[] = []
const reached = new Map<number, { last: number; watchers: number }>()

function watch({ headers }: Client): Promise<void> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/store/auction-lots/${lot}/socket`, {
    headers,
    perMessageDeflate: false,
  })
  socket.on('open', () => socket.send('{"type":"hello"}'))
  return new Promise((resolve, reject) => {
    let known = 0
    socket.on('error', reject)
    socket.on('close', (code) => reject(new Error(`closed with ${code}`)))
    socket.on('message', (data: Buffer) => {
      const at = performance.timeOrigin + performance.now()
      const found = /^\{"type":"room","id":(\d+)/.exec(data.toString('latin1', 0, 40))
      if (!found) return
      const seq = Number(found[1])
      if (!known) resolve()
      else for (let one = known + 1; one <= seq; one++) mark(one, at)
      known = Math.max(known, seq)
      seen.push({ at, seq })
    })
  })
}

function mark(seq: number, at: number): void {
  const { watchers } = reached.get(seq) ?? { watchers: 0 }
  reached.set(seq, { last: at, watchers: watchers + 1 })
}

async function main(): Promise<void> {
  for (let company = 0; company < Number(companies); company++)
    for (let person = 0; person < Number(people); person++) {
      const client = supplierClient(url, company, person)
      await Promise.all(Array.from({ length: Number(each) }, () => watch(client)))
    }
  process.on('message', () => process.send?.([...reached]))
  process.send?.('inside')
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exit(1)
})
