import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import { freePort, startApp, type App } from './app'

const storefront = path.resolve(__dirname, '../../storefront')

export type Product = { app: App; portalUrl: string; consoleUrl: string; stop: () => Promise<void> }

/** Portal, console and API on a copy of the demo trader. */
export async function startProduct(): Promise<Product> {
  const portalPort = await freePort()
  const portalUrl = `http://127.0.0.1:${portalPort}`
  const app = await startApp({ env: { PORTAL_URL: portalUrl } })
  const portal = spawn(process.execPath, ['server.mjs'], {
    cwd: storefront,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      PORT: String(portalPort),
      BACKEND_URL: app.url,
      PORTAL_URL: portalUrl,
      PUBLISHABLE_KEY: 'pk_gostiny_portal',
    },
    stdio: 'ignore',
  })
  const stop = async () => {
    portal.kill('SIGTERM')
    await app.stop()
  }
  await answering(`${portalUrl}/health`, portal).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { app, portalUrl, consoleUrl: `${app.url}/console/`, stop }
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.exitCode !== null || server.signalCode) break
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} does not answer; the portal ended with ${server.exitCode ?? server.signalCode}`)
}

/** Headless Chromium of this machine, quiet towards the network. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** A person's own window. */
export const openWindow = (
  browser: Browser,
  options: { width?: number; height?: number; locale?: string; dark?: boolean } = {},
): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    locale: options.locale ?? 'en-GB',
    colorScheme: options.dark ? 'dark' : 'light',
  })
