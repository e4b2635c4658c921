import { z } from '@medusajs/framework/zod'

/**
 * Every setting of the house, validated once at start. The table in docs/operations.md is made from this schema,
 * so a description here is what the operator reads.
 */
export const settingsSchema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .describe('PostgreSQL 15 or later of the shop. `npm start` brings its own when it is not set.'),
  CLIENT_PROFILE_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional()
    .describe('A database of its own for the client profile; the shop’s when not set.'),
  PORT: z.coerce.number().int().min(1).max(65535).default(9000).describe('Port of the API and the console.'),
  HOST: z.string().default('127.0.0.1').describe('Address the API listens on.'),
  PORTAL_URL: z
    .url()
    .default('http://127.0.0.1:3000')
    .describe('Public address of the portal, for links in mails.'),
  BACKEND_URL: z
    .url()
    .default('http://127.0.0.1:9000')
    .describe('Public address of the API and the console.'),
  JWT_SECRET: z.string().min(32, 'must be at least 32 characters').describe('Signs sign-in tokens.'),
  COOKIE_SECRET: z.string().min(32, 'must be at least 32 characters').describe('Signs session cookies.'),
  AUCTION_SIGNING_KEY: z
    .base64('must be base64')
    .min(60, 'must be an Ed25519 private key')
    .describe('Signs the record and the receipts of auctions: an Ed25519 private key, PKCS #8 in base64.'),
  AUCTION_DEMO_BIDDERS: z
    .enum(['on', 'off'])
    .default('off')
    .describe('Whether staff may let simulated suppliers bid in the demo’s auctions; never in production.'),
  AUCTION_VAULT_KEY: z
    .string()
    .min(32, 'must be at least 32 characters')
    .describe(
      'Encrypts limits of proxies and shares of keys at rest. Keep it: the record cannot be read without it.',
    ),
  AUCTION_BIDS_PER_SECOND: z.coerce
    .number()
    .int()
    .min(1)
    .max(100000)
    .default(50)
    .describe('Bids one company may send a second to one process.'),
  AUCTION_REQUESTS_PER_SECOND: z.coerce
    .number()
    .int()
    .min(1)
    .max(100000)
    .default(400)
    .describe(
      'Requests and messages with bids one address may send a second to one process. The portal is one address.',
    ),
  AUCTION_SOCKETS_PER_ADDRESS: z.coerce
    .number()
    .int()
    .min(1)
    .max(100000)
    .default(100)
    .describe('Sockets of auction rooms one address may hold open at one process.'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional()
    .describe('Mail server; without it mails stay in the outbox.'),
  MAIL_FROM: z.string().default('Gostiny <no-reply@gostiny.example>').describe('Sender of mails.'),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//)
    .optional()
    .describe('Redis for events, workflows and locks shared by several processes; in memory when not set.'),
  MEDUSA_WORKER_MODE: z
    .enum(['shared', 'server', 'worker'])
    .default('shared')
    .describe('What this process does.'),
  DATABASE_POOL_MAX: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(20)
    .describe('Connections of one process.'),
  GOSTINY_DATA: z
    .string()
    .default('../shared/data')
    .describe('Folder of the public data sets: procurement codes and units are loaded from it.'),
  GOSTINY_WITHOUT: z
    .string()
    .default('')
    .describe('Plugins left out, comma-separated (the CRM ones may be).'),
})
export type Settings = z.infer<typeof settingsSchema>

/**
 * Reads and checks the environment.
 * @throws Error with one sentence per wrong or missing setting, naming what to set.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const result = settingsSchema.safeParse(filled)
  if (result.success) return result.data
  const sentences = result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const what = settingsSchema.shape[name as keyof Settings].description
    return filled[name] === undefined ? `Set ${name}. ${what}` : `${name} ${issue.message}. ${what}`
  })
  throw new Error(`The configuration is not complete:\n  ${sentences.join('\n  ')}`)
}
