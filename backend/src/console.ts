import { existsSync } from 'node:fs'
import path from 'node:path'
import express, { type Express } from 'express'

const consoleDirectory = path.resolve(__dirname, '../../../../admin/dist')

/** What the console may load: only what we serve ourselves. Styles are inline because of emotion. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "frame-src 'self' blob: data:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Serves the built console under `/console/`; every path below it is a screen. */
export function serveConsole(app: Express): void {
  app.get('/', (_req, res) => res.redirect('/console/'))
  app.get('/console', (_req, res, next) =>
    _req.originalUrl === '/console' ? res.redirect('/console/') : next(),
  )
  app.use('/console/', (_req, res, next) => {
    res.setHeader('Content-Security-Policy', policy)
    next()
  })
  app.use(
    '/console/assets',
    express.static(path.join(consoleDirectory, 'assets'), { immutable: true, maxAge: '1y' }),
  )
  app.use('/console/', express.static(consoleDirectory, { index: false }))
  app.get(/^\/console\/.*/, (_req, res) => {
    const index = path.join(consoleDirectory, 'index.html')
    if (!existsSync(index)) return void res.status(503).send('The console is not built. Run: npm run build')
    res.setHeader('Cache-Control', 'no-cache')
    res.sendFile(index)
  })
}
