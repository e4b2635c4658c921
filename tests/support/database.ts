import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

export type Template = 'setup' | 'demo'

const adminUrl = () => {
  const url = process.env.TEST_ADMIN_URL
  if (!url) throw new Error('TEST_ADMIN_URL is not set: run the tests with npm test')
  return url
}

async function asAdmin(sql: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl() })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** A database of the test's own, copied from a migrated template. */
export async function createTestDatabase(
  template: Template,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin(`create database ${name} template template_${template} strategy file_copy`)
  const url = new URL(adminUrl())
  url.pathname = `/${name}`
  return { url: url.href, drop: () => asAdmin(`drop database if exists ${name} with (force)`) }
}
