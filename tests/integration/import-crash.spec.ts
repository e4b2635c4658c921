import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Pool } from 'pg'
import { createTestDatabase } from '../support/database'
import { command, countRows, ledger, startCommand, type Line } from './import-fixture'

let db: Pool
let url: string
let drop: () => Promise<void>
const folder = mkdtempSync(path.join(tmpdir(), 'import-crash-'))

beforeAll(async () => {
  const database = await createTestDatabase('setup')
  url = database.url
  drop = database.drop
  db = new Pool({ connectionString: url, max: 2 })
})
afterAll(async () => {
  await db.end()
  await drop()
})

const INVOICES = 400
const LINES_PER_INVOICE = 10

/** Enough lines that every phase takes its time; invoice numbers begin with the series. */
function longLedger(series: number): string {
  const lines: Line[] = []
  for (let invoice = 0; invoice < INVOICES; invoice += 1) {
    const number = `${series}${String(invoice).padStart(4, '0')}`
    const day = `2011-0${1 + (invoice % 6)}-${String(1 + (invoice % 28)).padStart(2, '0')}`
    for (let line = 0; line < LINES_PER_INVOICE; line += 1) {
      const code = String(20000 + ((invoice * 7 + line) % 150))
      lines.push([
        number,
        code,
        `THING ${code}`,
        '6',
        `${day} 10:00`,
        '1.25',
        String(70000 + (invoice % 40)),
        'United Kingdom',
      ])
    }
    if (invoice % 10 === 0) {
      lines.push([
        `C${number}`,
        String(20000 + ((invoice * 7) % 150)),
        'THING',
        '-2',
        '2011-08-01',
        '1.25',
        String(70000 + (invoice % 40)),
        'United Kingdom',
      ])
    }
  }
  const file = path.join(folder, `${series}.csv`)
  writeFileSync(file, ledger(lines))
  return file
}

/** Runs until the words of a phase are heard, and kills the process in that moment. */
async function killAt(file: string, phase: string): Promise<void> {
  const { child, ended } = startCommand(url, ['orders', file])
  child.stderr?.on('data', (chunk) => {
    if (String(chunk).includes(phase)) child.kill('SIGKILL')
  })
  expect((await ended).signal).toBe('SIGKILL')
}

const phases = ['reading', 'products', 'writing_orders', 'settling']

describe('an import whose process is killed', () => {
  it.each(phases.map((phase, index) => [phase, index] as const))(
    'while %s leaves nothing half done and goes on',
    async (phase, index) => {
      const file = longLedger(8000 + index)
      const before = await countRows(db)
      await killAt(file, phase)
      const after = await countRows(db)
      const isCommitted = after.order !== before.order
      if (!isCommitted) expect(after).toEqual(before)
      else expect(after.order - before.order).toBe(INVOICES)

      const { code, result } = await command(url, ['orders', file, '--json'])
      expect(code).toBe(0)
      const report = JSON.parse(result)
      expect(report).toMatchObject({
        state: 'done',
        balanced: true,
        lines: { read: INVOICES * LINES_PER_INVOICE + INVOICES / 10, set_aside: 0 },
        invoices: { imported: INVOICES + INVOICES / 10 },
      })
      const ended = await countRows(db)
      expect(ended.order - before.order).toBe(INVOICES)
      expect(ended.order_line_item - before.order_line_item).toBe(INVOICES * LINES_PER_INVOICE)
      expect(ended.return - before.return).toBe(INVOICES / 10)
      const { rows } = await db.query(
        `select count(*)::int as lines, count(distinct id)::int as different from client_profile.interaction
       where import_id = $1 and kind = 'order.line'`,
        [report.import_id],
      )
      expect(rows[0]).toEqual({
        lines: INVOICES * LINES_PER_INVOICE,
        different: INVOICES * LINES_PER_INVOICE,
      })
      expect(
        (await db.query(`select count(*)::int as left from pg_tables where schemaname = 'import_staging'`))
          .rows,
      ).toEqual([{ left: 0 }])
    },
  )
})

describe('the command line', () => {
  it('changes nothing in a dry run and tells what would come of it', async () => {
    const before = await countRows(db)
    const { code, result } = await command(url, ['orders', longLedger(8100), '--dry-run', '--json'])
    expect({ code, net: JSON.parse(result).net }).toEqual({
      code: 0,
      net: { read: '29900', imported: '29900', set_aside: '0' },
    })
    expect(await countRows(db)).toEqual(before)
  })

  it('refuses with a sentence and code 1, and misuse with code 2', async () => {
    const broken = path.join(folder, 'broken.csv')
    writeFileSync(broken, 'InvoiceNo,StockCode\n1,"2\n')
    const refused = await command(url, ['orders', broken])
    expect(refused.code).toBe(1)
    expect(refused.words).toContain('Row 2, column 2: a quote is opened and never closed.')
    const misused = await command(url, ['orders', '--dates', 'backwards'])
    expect(misused).toMatchObject({ code: 2, result: '' })
    expect(misused.words).toContain('--dates must be one of ymd dmy mdy')
  })

  it('undoes', async () => {
    const { rows } = await db.query(
      `select id from import_run where state = 'done' order by created_at limit 1`,
    )
    const before = await countRows(db)
    const { code } = await command(url, ['--undo', rows[0].id])
    expect(code).toBe(0)
    expect(before.order - (await countRows(db)).order).toBe(INVOICES)
  })
})
