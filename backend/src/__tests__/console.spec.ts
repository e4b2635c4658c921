import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import express from 'express'
import { serveConsole } from '../console'
import { chooseEncoding } from '../precompressed'

const script = `console.log('${'x'.repeat(2000)}')`
const page = `<!doctype html><title>Console</title>${' '.repeat(1000)}`

describe('the files of the console', () => {
  let directory: string
  let server: Server
  const get = (file: string, encoding: string) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/console/${file}`, {
      headers: { 'accept-encoding': encoding },
    })

  beforeAll(async () => {
    directory = mkdtempSync(path.join(os.tmpdir(), 'console-'))
    mkdirSync(path.join(directory, 'assets'))
    const lay = (name: string, text: string) => {
      writeFileSync(path.join(directory, name), text)
      writeFileSync(path.join(directory, `${name}.gz`), gzipSync(text))
      writeFileSync(path.join(directory, `${name}.br`), brotliCompressSync(text))
    }
    lay('index.html', page)
    lay('assets/main-abc.js', script)
    writeFileSync(path.join(directory, 'assets/font-abc.woff2'), 'font')
    const app = express()
    serveConsole(app, directory)
    server = await new Promise((resolve) => {
      const opened = app.listen(0, '127.0.0.1', () => resolve(opened))
    })
  })

  afterAll(() => {
    server.close()
    rmSync(directory, { recursive: true })
  })

  it.each(['br', 'gzip'])('travel packed as %s and are kept for good', async (encoding) => {
    const answer = await get('assets/main-abc.js', encoding)
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('content-type')).toMatch(/javascript/)
    expect(answer.headers.get('cache-control')).toMatch(/max-age=31536000, immutable/)
    expect(answer.headers.get('vary')).toMatch(/accept-encoding/i)
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(200)
    expect(await answer.text()).toBe(script)
  })

  it('travel plain to whoever cannot unpack, and where nothing was packed', async () => {
    const plain = await get('assets/main-abc.js', 'identity')
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.text()).toBe(script)
    expect((await get('assets/font-abc.woff2', 'br')).headers.get('content-encoding')).toBeNull()
  })

  it.each(['', 'companies/comp_1/orders'])(
    'every screen is the page, asked for anew: /%s',
    async (screen) => {
      const answer = await get(screen, 'br')
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      expect(answer.headers.get('content-encoding')).toBe('br')
      expect(answer.headers.get('content-type')).toMatch(/html/)
      expect(await answer.text()).toBe(page)
    },
  )

  it('an asset of another build is missing, not a page', async () => {
    expect((await get('assets/main-old.js', 'br')).status).toBe(404)
  })
})

describe('the encoding of an answer', () => {
  it('is brotli before gzip, unless the browser refuses it', () => {
    expect(chooseEncoding('gzip, deflate, br', () => true)).toBe('br')
    expect(chooseEncoding('gzip, br;q=0', () => true)).toBe('gzip')
    expect(chooseEncoding('gzip, br', (encoding) => encoding === 'gzip')).toBe('gzip')
    expect(chooseEncoding('', () => true)).toBeUndefined()
  })
})
