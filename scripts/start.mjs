#!/usr/bin/env node
// npm start: everything from a bare machine to a running product. A second start does nothing twice.
import { main, step } from './lib/say.mjs'
import { checkNode } from './lib/node-version.mjs'
import { checkPorts } from './lib/ports.mjs'
import { install } from './lib/install.mjs'

await main(async () => {
  checkNode()
  const apiPort = Number(process.env.PORT ?? 9000)
  const portalPort = Number(process.env.PORTAL_PORT ?? 3000)
  await checkPorts({ PORT: apiPort, PORTAL_PORT: portalPort })
  await install()

  const { buildAll } = await import('./lib/build.mjs')
  const { openDatabase } = await import('./lib/database.mjs')
  const { prepareDatabase } = await import('./lib/prepare.mjs')
  const { startProduct } = await import('./lib/product.mjs')
  const { announce } = await import('./lib/announce.mjs')

  const print = await buildAll()
  const database = await step('Starting the database', openDatabase)
  let product
  let isStopping = false
  const end = async () => {
    if (isStopping) return
    isStopping = true
    process.stdout.write('\nStopping. The data stays; npm run reset clears it.\n')
    await product?.stop()
    await database.release()
    process.exit(process.exitCode ?? 0)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  try {
    await prepareDatabase(database.url, print, { demo: process.env.NODE_ENV !== 'production' })
    product = await step('Starting portal, console and API', () =>
      startProduct({
        databaseUrl: database.url,
        apiPort,
        portalPort,
        output: process.env.VERBOSE ? 'inherit' : 'pipe',
      }),
    )
  } catch (error) {
    if (isStopping) return
    await database.release()
    throw error
  }
  await announce(product)
  await product.ended
  if (!isStopping) {
    process.exitCode = 1
    process.stderr.write(`\nA part of the product ended by itself. Its last words:\n${product.words()}\n`)
    await end()
  }
})
