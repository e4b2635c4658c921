import { createHash } from 'node:crypto'
import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { byteOrderMark, type ByteEvidence } from '../modules/imports/domain'
import { refuse } from '../refusals/refusal'
import { packingOf, openBytes, refuseDamage, type Packing } from './bytes'

/** Longest accepted line: what is longer is not a table. */
export const MAX_LINE_BYTES = 1 << 20

export type FileScan = {
  packing: Packing
  /** Of the file as it lies: the same file is recognised by it. */
  sha256: string
  /** Uncompressed. */
  bytes: number
  /** Line ends; a good guess of the rows to come. */
  lines: number
  evidence: ByteEvidence
}

/**
 * Reads a file once from end to end without understanding it: so that damage, endless lines and the encoding are
 * known before anything is touched.
 */
export async function scanFile(path: string): Promise<FileScan> {
  const packing = await packingOf(path)
  const scan: FileScan = { packing, sha256: '', bytes: 0, lines: 0, evidence: noEvidence() }
  if (packing !== 'zip') await scanText(path, scan)
  scan.sha256 = await fileHash(path)
  return scan
}

async function scanText(path: string, scan: FileScan): Promise<void> {
  const { evidence } = scan
  let lineBytes = 0
  let tail: Buffer = Buffer.alloc(0)
  try {
    for await (const chunk of openBytes(path, scan.packing) as AsyncIterable<Buffer>) {
      if (scan.bytes === 0) evidence.byteOrderMark = byteOrderMark(chunk)
      tail = checkUtf8(Buffer.concat([tail, chunk]), scan)
      lineBytes = countLines(chunk, scan, lineBytes)
      countBytes(chunk, evidence, scan.bytes)
      scan.bytes += chunk.length
    }
  } catch (error) {
    refuseDamage(error, scan.lines + 1)
  }
  if (lineBytes > 0) scan.lines += 1
  if (tail.length) evidence.brokenUtf8At ??= scan.lines
  evidence.bytes = scan.bytes
}

const noEvidence = (): ByteEvidence => ({
  bytes: 0,
  byteOrderMark: null,
  brokenUtf8At: null,
  zerosAtEven: 0,
  zerosAtOdd: 0,
  highLetters: 0,
  highLettersInRuns: 0,
  leads: 0,
})

function countLines(chunk: Buffer, scan: FileScan, before: number): number {
  let lineBytes = before
  let start = 0
  for (;;) {
    const end = chunk.indexOf(0x0a, start)
    lineBytes += (end < 0 ? chunk.length : end) - start
    if (lineBytes > MAX_LINE_BYTES) {
      refuse('line_too_long', { status: 422, params: { row: scan.lines + 1, limit: MAX_LINE_BYTES } })
    }
    if (end < 0) return lineBytes
    scan.lines += 1
    lineBytes = 0
    start = end + 1
  }
}

function countBytes(chunk: Buffer, evidence: ByteEvidence, offset: number): void {
  let wasLetter = false
  let wasCounted = false
  for (let index = 0; index < chunk.length; index += 1) {
    const byte = chunk[index]
    const isLetter = byte >= 0xc0
    if (isLetter) {
      evidence.highLetters += 1
      if (wasLetter) evidence.highLettersInRuns += wasCounted ? 1 : 2
      wasCounted = wasLetter
    } else if (byte === 0) {
      if ((offset + index) & 1) evidence.zerosAtOdd += 1
      else evidence.zerosAtEven += 1
    }
    if (wasLetter && byte >= 0x80 && byte < 0xc0) evidence.leads += 1
    wasLetter = isLetter
  }
}

/** Longest unfinished character that may wait for the next chunk. */
const MAX_UTF8_TAIL = 3

/** Checks whole characters and returns the unfinished one at the end. */
function checkUtf8(bytes: Buffer, scan: FileScan): Buffer {
  if (scan.evidence.brokenUtf8At !== null) return Buffer.alloc(0)
  const lead = lastLeadByte(bytes)
  const whole = lead < 0 ? bytes : bytes.subarray(0, lead)
  if (!isUtf8(whole)) scan.evidence.brokenUtf8At = scan.lines + brokenLine(whole)
  return Buffer.from(bytes.subarray(whole.length))
}

/** Number of the first line, from 1, that is not UTF-8. */
function brokenLine(bytes: Buffer): number {
  let line = 1
  for (let start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start)
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
}

/** Position of a multi-byte character that the chunk cuts off, or -1. */
function lastLeadByte(chunk: Buffer): number {
  for (let back = 1; back <= Math.min(MAX_UTF8_TAIL, chunk.length); back += 1) {
    const byte = chunk[chunk.length - back]
    if (byte < 0x80) return -1
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back ? chunk.length - back : -1
    }
  }
  return -1
}

/** SHA-256 of a file as it lies. */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
