import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { WebSocket } from 'ws'
import { startApp, type App } from '../support/app'
import { testPassword } from '../support/companies'
import { curlsIn, examplesOf, type Request } from '../support/doc-examples'
import { eventually } from '../support/eventually'
import { RoomClient } from '../support/room-client'
import { auctionFloor, liveLot, type Floor } from './auction-room-fixture'

/** docs/auction-api.md promises that its examples run: they are read from the page and run in its order. */
describe('the examples for suppliers’ systems', () => {
  const examples = examplesOf('auction-api.md')
  const shell = examples.filter(({ language }) => language === 'sh').map(({ text }) => text)
  const only = (language: string, part: string) =>
    examples.find((one) => one.language === language && one.text.includes(part))!.text
  const known: Record<string, string> = {}
  let app: App
  let floor: Floor
  let token = ''
  let answer: any

  beforeAll(async () => {
    app = await startApp({ from: 'setup' })
    floor = await auctionFloor(app, ['Anker', 'Berg'])
    const { event, lot } = await liveLot(floor)
    Object.assign(known, { API: app.url, EVENT: event, LOT: lot })
    known.KEY = /KEY='([^']+)'/.exec(shell[0])![1]
  })
  afterAll(() => app.stop())

  const send = async ({ url, headers, body }: Request) => {
    const response = await fetch(url, { method: body === undefined ? 'GET' : 'POST', headers, body })
    return { status: response.status, body: (await response.json()) as any }
  }
  const sign = (text: string) => text.replace('"password":"…"', `"password":"${testPassword}"`)

  it('are all of a kind that is run here', () => {
    expect(examples.map(({ language }) => language).sort()).toEqual(
      ['http', 'js', 'json', 'json', 'sh', 'sh', 'sh', 'sh'].sort(),
    )
  })

  it('sign in', async () => {
    const [request] = curlsIn(sign(shell[0]), known)
    const { status, body } = await send(request)
    expect(status).toBe(200)
    token = body.token
    known.AUTH = /AUTH="([^"]+)"/.exec(shell[0])![1].replace('$TOKEN', token)
  })

  it('find lots, accept the terms and bid', async () => {
    const [list, accept, bid] = shell.slice(1, 3).flatMap((text) => curlsIn(text, known))
    const listed = await send(list)
    expect(listed.body.events.map(({ id }: { id: string }) => id)).toContain(known.EVENT)
    expect((await send(accept)).status).toBe(200)
    const { status, body } = await send(bid)
    expect(status).toBe(200)
    answer = body
  })

  it('show an answer as it is', async () => {
    const shown = JSON.parse(only('json', '"answers"'))
    const [was, is] = [shown.answers[0], answer.answers[0]]
    expect(is).toMatchObject({ accepted: was.accepted, value: was.value, price: was.price })
    expect(Object.keys(is)).toEqual(expect.arrayContaining(Object.keys(was)))
    expect(Object.keys(is.receipt)).toEqual(expect.arrayContaining(Object.keys(was.receipt)))
    const bids = [{ price: '189.50', currency: 'eur' }]
    const { body } = await floor.suppliers[1].client.post(`/store/auction-lots/${known.LOT}/bids`, { bids })
    expect(body.answers).toMatchObject([
      { accepted: false, refused: 'best_step_not_met', required: '189.00' },
    ])
  })

  it('enter a room by the first message', async () => {
    const hello = { ...JSON.parse(only('json', '"hello"')), token, publishable_key: 'pk_gostiny_portal' }
    const room = new RoomClient(new WebSocket(socketUrl()))
    room.socket.once('open', () => {
      const { company_id: _, ...rest } = hello
      room.say(rest)
    })
    const welcome = await room.next(({ type }) => type === 'welcome' || type === 'refusal')
    expect(welcome).toMatchObject({ type: 'welcome', side: 'supplier' })
    expect(await room.next(({ type }) => type === 'room')).toMatchObject({ room: { side: 'supplier' } })
    room.socket.close()
  })

  it('bid by a robot that is run as printed', async () => {
    const bids = [{ price: '180.00', currency: 'eur' }]
    await floor.suppliers[1].client.post(`/store/auction-lots/${known.LOT}/bids`, { bids })
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'robot-')), 'socket.mjs')
    writeFileSync(file, only('js', 'WebSocket'))
    const robot = spawn(process.execPath, ['--experimental-websocket', file], {
      env: { ...process.env, API: app.url, LOT: known.LOT, TOKEN: token },
    })
    let said = ''
    robot.stdout.on('data', (data) => (said += data))
    robot.stderr.on('data', (data) => (said += data))
    try {
      await eventually(async () => said.includes("value: '179'"))
    } finally {
      robot.kill()
    }
  })

  it('register an endpoint and are told what is printed', async () => {
    const [request] = curlsIn(shell[3], known)
    const { status, body } = await send(request)
    expect([status, body.secret]).toEqual([201, expect.stringMatching(/^whsec_/)])
    await floor.buyer.post(`/store/auction-lots/${known.LOT}/commands`, {
      ...{ kind: 'extend', by_ms: 60_000, reason: 'More time.' },
    })
    await floor.suppliers[0].client.post('/store/auction-webhooks', { url: 'https://erp.example.com/all' })
    await floor.buyer.post(`/store/auction-lots/${known.LOT}/commands`, {
      ...{ kind: 'extend', by_ms: 60_000, reason: 'Still more.' },
    })
    const printed = JSON.parse(only('http', 'webhook-id').split('\n\n')[1])
    const told = await eventually(async () => {
      const { rows } = await app.db.query<{ body: string }>(
        `select body from auction_webhook_delivery where kind = 'lot.extended' limit 1`,
      )
      return rows[0]
    })
    expect(Object.keys(JSON.parse(told.body)).sort()).toEqual(Object.keys(printed).sort())
  })

  const socketUrl = () => `${app.url.replace('http', 'ws')}/store/auction-lots/${known.LOT}/socket`
})
