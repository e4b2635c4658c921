process.env.NODE_ENV ??= 'production'

const { readSettings, SettingsError } = await import('./server/settings.mjs')
const { createApp } = await import('./server/app.mjs')
const { serve } = await import('./server/serve.mjs')

try {
  const settings = readSettings(process.env)
  await serve(await createApp(settings), settings)
} catch (error) {
  if (!(error instanceof SettingsError)) throw error
  console.error(error.message)
  process.exit(1)
}
