#!/usr/bin/env node
import { createReadStream } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { firstLineOf } from './own/first-line'
import { ownReportText, type OwnReport } from './own/own-report'
import { isOwnProtocol } from './own/parse-own'
import { verifyOwn } from './own/verify-own'
import { checkBonds, type Member } from './protocol/bond-check'
import { bondText, reportOf, reportText, type Report } from './protocol/report'
import { splitLines } from './protocol/split-lines'
import { verifyChain, verifyDecisions } from './verify'

const USAGE = 'Usage: gostiny-verify <protocol.jsonl>... [--json]'
const EXIT = { ok: 0, findings: 1, unreadable: 2 }
const CHUNK_BYTES = 1024 * 1024

const linesOf = (path: string) =>
  splitLines(createReadStream(path, { encoding: 'utf8', highWaterMark: CHUNK_BYTES }))

/** Most of what a line leaves behind is soon forgotten: with room for it, little of it has to be moved about. */
const YOUNG_MB = 192

const halves = { chain: verifyChain, decisions: verifyDecisions }
type Half = keyof typeof halves
type Result<H extends Half> = Awaited<ReturnType<(typeof halves)[H]>>

/** The two halves share nothing, so each reads the file on a processor of its own. */
const aside = <H extends Half>(half: H, path: string) =>
  new Promise<Result<H>>((resolve, reject) => {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB }
    const worker = new Worker(__filename, { workerData: { half, path }, resourceLimits })
    worker.once('message', resolve).once('error', reject)
  })

const workAside = async ({ half, path }: { half: Half; path: string }) =>
  parentPort?.postMessage(await halves[half](linesOf(path)))

const wordsOf = (report: Report | OwnReport) =>
  'extent' in report ? ownReportText(report) : reportText(report)

const main = async (args: string[]): Promise<number> => {
  const paths = args.filter((arg) => !arg.startsWith('--'))
  const options = args.filter((arg) => arg.startsWith('--'))
  if (paths.length === 0 || options.some((option) => option !== '--json')) {
    console.error(USAGE)
    return EXIT.unreadable
  }
  const reports: (Report | OwnReport)[] = []
  const members: Member[] = []
  for (const path of paths) {
    if (isOwnProtocol(await firstLineOf(linesOf(path)))) {
      reports.push(await verifyOwn(linesOf(path)))
      continue
    }
    const [chain, decisions] = await Promise.all([aside('chain', path), aside('decisions', path)])
    reports.push(reportOf(chain, decisions))
    members.push({ lot_id: chain.lot_id ?? path, facts: decisions.bonds })
  }
  const bonds = checkBonds(members)
  const isAlone = paths.length === 1
  const told = isAlone ? reports[0] : { reports, bonds }
  const words = [...reports.map(wordsOf), ...(isAlone ? [] : [bondText(bonds)])].join('\n\n')
  process.stdout.write(`${options.length > 0 ? JSON.stringify(told, null, 2) : words}\n`)
  const isOk = reports.every(({ ok }) => ok) && (isAlone || bonds.findings.length === 0)
  return isOk ? EXIT.ok : EXIT.findings
}

const cannotRead = (error: Error) => {
  console.error(`Cannot read: ${error.message}`)
  return EXIT.unreadable
}

if (isMainThread)
  main(process.argv.slice(2))
    .catch(cannotRead)
    .then((code) => {
      process.exitCode = code
    })
else void workAside(workerData)
