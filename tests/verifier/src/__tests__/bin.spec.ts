import { transformSync } from '@swc/core'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Auction, RULES, START } from './support/auction'
import { ownProtocolOf, ownRules } from './support/own-protocol'
import { protocolOf, recordOf, textOf } from './support/protocol'
import { sampleAuction } from './support/sample'

const folder = mkdtempSync(join(tmpdir(), 'verifier-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The program, built by the compiler of the tests, for `tsc` takes seconds. */
const build = () => {
  const built = join(folder, 'dist')
  const sources = join(__dirname, '..')
  cpSync(sources, built, { recursive: true, filter: (path) => !path.includes('__tests__') })
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' })
  for (const path of files.filter((name) => name.endsWith('.ts')).map((name) => join(built, name))) {
    const { code } = transformSync(readFileSync(path, 'utf8'), {
      swcrc: false,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    })
    writeFileSync(path, code)
    renameSync(path, path.replace(/ts$/, 'js'))
  }
  return join(built, 'bin.js')
}

const bin = build()

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' })
  return { status, text: `${stdout}${stderr}` }
}

const fileOf = (name: string, lines: string[]) => {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

const ownRecord = () => {
  const rules = ownRules(RULES)
  const auction = new Auction(rules)
  for (const participant_id of ['anna', 'boris'])
    auction.supplier({ kind: 'accept_terms', participant_id, terms_hash: rules.terms_hash! }, 1)
  auction.bid('anna', '900', START + 1)
  auction.bid('boris', '890', START + 2)
  return recordOf(auction.asked)
}

describe('gostiny-verify', () => {
  const lines = textOf(protocolOf(recordOf(sampleAuction().asked)))

  test('says that all is well and ends with 0', () => {
    const { status, text } = run(fileOf('good.jsonl', lines))
    expect({ status, text }).toEqual({ status: 0, text: expect.stringContaining('OK: lot lot-1') })
  })

  test('names the line that is not and ends with 1, also as JSON', () => {
    const path = fileOf('bad.jsonl', lines.toSpliced(4, 1, lines[4]!.replace('"900"', '"800"')))
    expect(run(path)).toEqual({ status: 1, text: expect.stringContaining('line 5 (seq 3)') })
    const { status, text } = run(path, '--json')
    expect(status).toBe(1)
    expect(JSON.parse(text).findings[0]).toMatchObject({ line: 5, seq: 3 })
  })

  test('tells the protocol of one participant by itself, and ends as it holds or not', () => {
    const own = textOf(ownProtocolOf(ownRecord(), 'boris'))
    const { status, text } = run(fileOf('own.jsonl', own))
    expect({ status, text }).toEqual({ status: 0, text: expect.stringContaining('shows boris of lot lot-1') })
    const told = run(
      fileOf('own-bad.jsonl', own.with(3, own[3]!.replace(/"head":"../, '"head":"00'))),
      '--json',
    )
    expect([told.status, JSON.parse(told.text).extent]).toEqual([1, 'own'])
  })

  test('ends with 2 when there is nothing to read', () => {
    expect(run(join(folder, 'nowhere.jsonl')).status).toBe(2)
    expect(run(folder).status).toBe(2)
    expect(run().text).toContain('Usage')
  })
})
