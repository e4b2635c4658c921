#!/usr/bin/env node
import { createReadStream } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { ChainResult } from './protocol/chain-check'
import { reportOf, reportText } from './protocol/report'
import { splitLines } from './protocol/split-lines'
import { verifyChain, verifyDecisions } from './verify'

const USAGE = 'Usage: gostiny-verify <protocol.jsonl> [--json]'
const EXIT = { ok: 0, findings: 1, unreadable: 2 }
const CHUNK_BYTES = 1024 * 1024

const linesOf = (path: string) =>
  splitLines(createReadStream(path, { encoding: 'utf8', highWaterMark: CHUNK_BYTES }))

/** The two halves share nothing, so each reads the file on a processor of its own. */
const verifyChainAside = (path: string) =>
  new Promise<ChainResult>((resolve, reject) => {
    new Worker(__filename, { workerData: path }).once('message', resolve).once('error', reject)
  })

const main = async (args: string[]): Promise<number> => {
  const [path, ...surplus] = args.filter((arg) => !arg.startsWith('--'))
  const options = args.filter((arg) => arg.startsWith('--'))
  if (!path || surplus.length > 0 || options.some((option) => option !== '--json')) {
    console.error(USAGE)
    return EXIT.unreadable
  }
  const report = reportOf(...(await Promise.all([verifyChainAside(path), verifyDecisions(linesOf(path))])))
  process.stdout.write(`${options.length > 0 ? JSON.stringify(report, null, 2) : reportText(report)}\n`)
  return report.ok ? EXIT.ok : EXIT.findings
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
else void verifyChain(linesOf(String(workerData))).then((result) => parentPort?.postMessage(result))
