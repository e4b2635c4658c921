import { existsSync } from 'node:fs'
import { execFileSync } from 'node:child_process'

const usualNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const usualPaths = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** Path of an installed browser: `CHROMIUM_PATH`, else the usual names; undefined when there is none. */
export function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  for (const name of usualNames) {
    try {
      return execFileSync('which', [name], { stdio: ['ignore', 'pipe', 'ignore'] })
        .toString()
        .trim()
    } catch {
      continue
    }
  }
  return usualPaths.find((file) => existsSync(file))
}
