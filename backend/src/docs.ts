import { existsSync } from 'node:fs'
import path from 'node:path'
import express, { type Express } from 'express'

const openApiFile = path.resolve(__dirname, '../../../../docs/openapi.json')
const swaggerDirectory = path.dirname(require.resolve('swagger-ui-dist/package.json'))

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gostiny API</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="stylesheet" href="/docs/assets/swagger-ui.css"></head>
<body><div id="api"></div><script src="/docs/assets/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script></body></html>`

const startScript = "SwaggerUIBundle({ url: '/docs/openapi.json', dom_id: '#api', deepLinking: true })"

/** The API reference: OpenAPI 3.1 at `/docs/openapi.json`, browsable at `/docs`. */
export function serveDocs(app: Express): void {
  app.get('/docs', (_req, res) => void res.type('html').send(page))
  app.get('/docs/start.js', (_req, res) => void res.type('js').send(startScript))
  app.get('/docs/openapi.json', (_req, res) => {
    if (!existsSync(openApiFile)) return void res.status(404).json({ code: 'not_found' })
    res.sendFile(openApiFile)
  })
  app.use('/docs/assets', express.static(swaggerDirectory, { index: false }))
}
