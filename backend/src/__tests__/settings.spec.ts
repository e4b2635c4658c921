import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pluginsInUse } from '../plugins'
import { readSettings, settingsSchema } from '../settings'
import { isOpenStoreRoute } from '../store-doors'

const complete = {
  DATABASE_URL: 'postgres://127.0.0.1/gostiny',
  JWT_SECRET: 'x'.repeat(32),
  COOKIE_SECRET: 'y'.repeat(32),
  AUCTION_SIGNING_KEY: 'z'.repeat(64),
  AUCTION_VAULT_KEY: 'v'.repeat(32),
}

describe('settings', () => {
  it('have no default for a secret', () => {
    expect(() => readSettings({ DATABASE_URL: complete.DATABASE_URL })).toThrow(
      /Set JWT_SECRET.*\n.*Set COOKIE_SECRET/,
    )
  })

  it('say which value is wrong and what it is for', () => {
    expect(() => readSettings({ ...complete, PORT: '99999' })).toThrow(/PORT .*Port of the API/)
    expect(() => readSettings({ ...complete, JWT_SECRET: 'short' })).toThrow(/at least 32 characters/)
    expect(() => readSettings({ ...complete, DATABASE_URL: 'mysql://x' })).toThrow(/must begin with postgres/)
  })

  it('treat an empty value as not set', () => {
    expect(readSettings({ ...complete, REDIS_URL: '' }).REDIS_URL).toBeUndefined()
  })

  it('are all in the table of docs/operations.md', () => {
    const table = readFileSync(path.resolve(__dirname, '../../../docs/operations.md'), 'utf8')
    for (const name of Object.keys(settingsSchema.shape))
      expect(table).toMatch(new RegExp(`\\| \`${name}\` *\\|`))
  })
})

describe('composition', () => {
  it('runs the shop without any CRM plugin', () => {
    const shop = pluginsInUse('client-profile, crm-interests,crm-orders,crm-discounts,crm-auctions')
    expect(shop).toEqual([
      'platform',
      'companies',
      'pricing',
      'catalog',
      'payments',
      'purchasing',
      'auctions',
    ])
  })

  it('keeps Medusa’s own store routes closed', () => {
    for (const path of [
      '/store/carts/cart_1',
      '/store/orders',
      '/store/customers/me',
      '/store/products?limit=1',
      '/store/mexico',
    ])
      expect(isOpenStoreRoute(path)).toBe(false)
    for (const path of ['/store/me', '/store/me/', '/store/catalog/products?q=x', '/store/company/addresses'])
      expect(isOpenStoreRoute(path)).toBe(true)
  })
})
