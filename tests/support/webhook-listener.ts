import { createHmac } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export type ToldWebhook = { id: string; type: string; lot_id: string; seq: number; isSigned: boolean }

/** A company's system that is told: it answers what the test wants, and keeps what it took. */
export class WebhookListener {
  readonly told: ToldWebhook[] = []
  readonly turnedAway: string[] = []
  answers: (told: ToldWebhook) => number = () => 200
  secret = ''
  private readonly server = http.createServer((req, res) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const id = String(req.headers['webhook-id'])
      const text = `${id}.${req.headers['webhook-timestamp']}.${body}`
      const key = Buffer.from(this.secret.replace('whsec_', ''), 'base64')
      const signature = `v1,${createHmac('sha256', key).update(text).digest('base64')}`
      const told = { ...JSON.parse(body), id, isSigned: signature === req.headers['webhook-signature'] }
      res.statusCode = this.answers(told)
      if (res.statusCode < 300) this.told.push(told)
      else this.turnedAway.push(told.type)
      res.end()
    })
  })

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/told`
  }

  close = (): void => {
    this.server.closeAllConnections()
    this.server.close()
  }
}
