import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inRoot } from './paths.mjs'
import { bold, dim } from './say.mjs'

/** Prints where everything is and who may sign in. */
export async function announce({ portalUrl, consoleUrl, apiUrl }) {
  const line = (name, value) => `  ${name.padEnd(10)}${bold(value)}\n`
  process.stdout.write(
    `\n${line('Portal', portalUrl)}${line('Console', consoleUrl)}${line('API', `${apiUrl}/docs`)}\n`,
  )
  const file = inRoot('backend/.medusa/server/src/demo/logins.js')
  if (process.env.NODE_ENV !== 'production' && existsSync(file)) {
    const { demoLogins } = createRequire(import.meta.url)(file)
    process.stdout.write('  Demo logins\n')
    for (const { where, email, password, who } of demoLogins)
      process.stdout.write(`  ${where.padEnd(10)}${email.padEnd(38)}${password.padEnd(20)}${dim(who)}\n`)
  }
  process.stdout.write(dim('\n  Ctrl-C stops everything; the data stays.\n'))
}
