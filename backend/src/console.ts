import { existsSync } from 'node:fs'
import path from 'node:path'
import express, { type Express, type RequestHandler } from 'express'
import { precompressed } from './precompressed'

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
export function serveConsole(app: Express, directory = consoleDirectory): void {
  app.get('/', (_req, res) => res.redirect('/console/'))
  app.get('/console', (_req, res, next) =>
    _req.originalUrl === '/console' ? res.redirect('/console/') : next(),
  )
  app.use('/console/', (_req, res, next) => {
    res.setHeader('Content-Security-Policy', policy)
    next()
  })
  app.use('/console/assets', ...serveFiles(path.join(directory, 'assets'), { immutable: true, maxAge: '1y' }))
  app.use('/console/assets', (_req, res) => void res.sendStatus(404))
  app.use('/console/', ...serveFiles(directory, { index: false, maxAge: '1h', setHeaders: askAgainForPages }))
  app.get(/^\/console\/.*/, servePage(directory), ...serveFiles(directory, { setHeaders: askAgainForPages }))
}

const serveFiles = (
  directory: string,
  options: Parameters<typeof express.static>[1],
): [RequestHandler, RequestHandler] => [precompressed(directory), express.static(directory, options)]

/** A page names the assets of its build, so an old one must not be kept. */
function askAgainForPages(res: express.Response, file: string): void {
  if (/\.html(\.\w+)?$/.test(file)) res.setHeader('Cache-Control', 'no-cache')
}

const servePage =
  (directory: string): RequestHandler =>
  (req, res, next) => {
    const isBuilt = existsSync(path.join(directory, 'index.html'))
    if (!isBuilt) return void res.status(503).send('The console is not built. Run: npm run build')
    req.url = '/index.html'
    next()
  }
