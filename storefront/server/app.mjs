import { fileURLToPath } from 'node:url'
import { createRequestHandler } from '@react-router/express'
import compression from 'compression'
import express from 'express'
import { compressedAssets } from './compressed-assets.mjs'
import { nonce, securityHeaders } from './security.mjs'

const CLIENT_FILES = fileURLToPath(new URL('../build/client', import.meta.url))
const ASSETS = `${CLIENT_FILES}/assets`
const SERVER_BUILD = new URL('../build/server/index.js', import.meta.url).href

/** The portal as an Express application: static files of the build, then the rendered pages. */
export async function createApp({ trustProxy }) {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustProxy)
  app.get('/health', (_request, response) => response.json({ status: 'ok' }))
  app.use(nonce, securityHeaders)
  app.use('/assets', await compressedAssets(ASSETS))
  app.use('/assets', express.static(ASSETS, { immutable: true, maxAge: '1y', index: false }))
  app.use('/assets', (_request, response) => response.status(404).end())
  app.use(express.static(CLIENT_FILES, { maxAge: '1h', index: false }))
  app.use(compression(), createRequestHandler({ build: await import(SERVER_BUILD) }))
  return app
}
