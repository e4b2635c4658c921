const GRACE_MS = 10_000
const KEEP_ALIVE_MS = 65_000

const explain = (error, settings) =>
  error.code === 'EADDRINUSE'
    ? `Port ${settings.port} is in use. Stop what uses it or set PORT to another number.`
    : `The portal could not start: ${error.message}`

/** Listens until SIGINT or SIGTERM, then lets open answers finish before the process ends. */
export function serve(app, settings) {
  const server = app.listen(settings.port, settings.host, () =>
    console.log(`Portal: http://127.0.0.1:${settings.port}`),
  )
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.once('error', (error) => {
    console.error(explain(error, settings))
    process.exit(1)
  })
  const stop = () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
