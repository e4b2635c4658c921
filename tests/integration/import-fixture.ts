import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { Pool } from 'pg'
import { eventually } from '../support/eventually'
import type { Answer, Client } from '../support/client'
import type { App } from '../support/app'

const backendEntry = path.resolve(__dirname, '../../backend/.medusa/server/src/bin/gostiny.js')

export type Line = [
  invoice: string,
  code: string,
  title: string,
  quantity: string,
  date: string,
  price: string,
  customer: string,
  country: string,
]

export const HEADER = [
  'InvoiceNo',
  'StockCode',
  'Description',
  'Quantity',
  'InvoiceDate',
  'UnitPrice',
  'CustomerID',
  'Country',
]

/** A ledger as text. */
export const ledger = (lines: Line[], delimiter = ',', header = HEADER): string =>
  [header, ...lines].map((cells) => `${cells.join(delimiter)}\n`).join('')

/** Two customers, one of them nameless; goods, postage, a charge, a return, a discount and what belongs to nobody. */
export const smallLedger: Line[] = [
  ['700001', 'a100', 'BLUE CUP', '6', '2011-01-05 10:00:00', '2.55', '90001.0', 'United Kingdom'],
  ['700001', 'B200', 'RED CUP', '24', '2011-01-05 10:00:00', '1.25', '90001.0', 'United Kingdom'],
  ['700001', 'POST', 'POSTAGE', '2', '2011-01-05 10:00:00', '18.00', '90001.0', 'United Kingdom'],
  ['700002', 'A100', 'BLUE TEA CUP', '12', '2011-01-06 11:30:00', '2.10', '90002', 'Germany'],
  ['700002', 'M', 'Manual', '1', '2011-01-06 11:30:00', '5.5', '90002', 'Germany'],
  ['700003', 'A100', 'BLUE TEA CUP', '1', '2011-01-07 09:00:00', '2.55', '90002', 'Germany'],
  ['C700004', 'A100', 'BLUE CUP', '-2', '2011-01-09 10:00:00', '2.55', '90001.0', 'United Kingdom'],
  ['C700004', 'B200', 'RED CUP', '-30', '2011-01-09 10:00:00', '1.25', '90001.0', 'United Kingdom'],
  ['C700005', 'D', 'Discount', '-1', '2011-01-12 10:00:00', '3.10', '90002', 'Germany'],
  ['C700006', 'A100', 'BLUE CUP', '-1', '2011-01-13 10:00:00', '2.30', '90002', 'Germany'],
  ['700007', 'A100', 'BLUE CUP', '3', '2011-01-14 10:00:00', '5.79', '', 'United Kingdom'],
  ['700007', 'DOT', 'DOTCOM POSTAGE', '1', '2011-01-14 10:00:00', '9.99', '', 'United Kingdom'],
  ['700008', 'A100', 'damaged', '-10', '2011-01-15 10:00:00', '0.0', '', 'United Kingdom'],
]

export type CommandEnd = { code: number | null; signal: string | null; result: string; words: string }

/** Starts `gostiny import` as its own process; `ended` gives what it printed as its result. */
export function startCommand(
  databaseUrl: string,
  args: string[],
): { child: ChildProcess; ended: Promise<CommandEnd> } {
  const child = spawn(process.execPath, [backendEntry, 'import', ...args], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: databaseUrl,
      GOSTINY_RESULT_FD: '3',
      MEDUSA_WORKER_MODE: 'server',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  let [result, words] = ['', '']
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (words += chunk))
  child.stdio[3]?.on('data', (chunk) => (result += chunk))
  const ended = new Promise<CommandEnd>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, result, words })),
  )
  return { child, ended }
}

export const command = (databaseUrl: string, args: string[]) => startCommand(databaseUrl, args).ended

/** Uploads a file as the console does: the bare bytes as the body. */
export async function upload<T = any>(
  app: App,
  clerk: Client,
  name: string,
  content: string | Buffer,
  language = 'en',
) {
  const response = await fetch(`${app.url}/admin/imports?kind=orders&file_name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { ...clerk.headers, 'content-type': 'application/octet-stream', 'x-language': language },
    body: new Uint8Array(Buffer.from(content as string)),
  })
  return {
    status: response.status,
    body: (await response.json()) as T,
    headers: response.headers,
  } as Answer<T>
}

/** Sets an import going and waits until nobody works on it any more. */
export async function carryOut(
  clerk: Client,
  id: string,
  action: 'dry-run' | 'run' | 'undo',
  body = {},
  language = 'en',
) {
  const begun = await clerk.post(`/admin/imports/${id}/${action}`, body)
  if (begun.status !== 202) return begun.body
  return eventually(async () => {
    const { body: now } = await clerk.get(`/admin/imports/${id}`, { language })
    const goal = { 'dry-run': 'staged', run: 'done', undo: 'undone' }[action]
    const isThere = now.import.state === goal && (action !== 'dry-run' || now.import.examination)
    return (now.import.refusal || isThere) && now.import
  })
}

const tables = [
  '"order"',
  'order_line_item',
  'order_item',
  '"return"',
  'company',
  'company_credit_entry',
  'company_price_list',
  'company_group',
]

/** How many rows the tables hold that an import writes, products that are still sold, and the ledger. */
export async function countRows(db: Pool): Promise<Record<string, number>> {
  const counts = [
    ...tables.map((table) => [table, table]),
    ['products', 'product where deleted_at is null'],
    ['ledger', "client_profile.interaction where kind not like 'discount.%'"],
  ]
  const { rows } = await db.query(
    `select ${counts.map(([name, from]) => `(select count(*)::int from ${from}) as "${name.replaceAll('"', '')}"`).join(', ')}`,
  )
  return rows[0]
}
