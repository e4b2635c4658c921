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
  const sha256 = await hashOf(path)
  const scan: FileScan = { packing, sha256, bytes: 0, lines: 0, evidence: noEvidence() }
  if (packing === 'zip') return scan

  let lineBytes = 0
  let tail: Buffer = Buffer.alloc(0)
  try {
    for await (const chunk of openBytes(path, packing) as AsyncIterable<Buffer>) {
      if (scan.bytes === 0) scan.evidence.byteOrderMark = byteOrderMark(chunk)
      lineBytes = countLines(chunk, scan, lineBytes)
      countBytes(chunk, scan.evidence, scan.bytes)
      tail = checkUtf8(Buffer.concat([tail, chunk]), scan.evidence)
      scan.bytes += chunk.length
    }
  } catch (error) {
    refuseDamage(error, scan.lines + 1)
  }
  if (lineBytes > 0) scan.lines += 1
  if (tail.length) scan.evidence.isUtf8 = false
  scan.evidence.bytes = scan.bytes
  return scan
}

const noEvidence = (): ByteEvidence => ({
  bytes: 0,
  byteOrderMark: null,
  isUtf8: true,
  zerosAtEven: 0,
  zerosAtOdd: 0,
  highLetters: 0,
  highLettersInRuns: 0,
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
    wasLetter = isLetter
  }
}

/** Longest unfinished character that may wait for the next chunk. */
const MAX_UTF8_TAIL = 3

/** Checks whole characters and returns the unfinished one at the end. */
function checkUtf8(chunk: Buffer, evidence: ByteEvidence): Buffer {
  if (!evidence.isUtf8) return Buffer.alloc(0)
  let end = chunk.length
  const lead = lastLeadByte(chunk)
  if (lead >= 0) end = lead
  if (!isUtf8(chunk.subarray(0, end))) evidence.isUtf8 = false
  return Buffer.from(chunk.subarray(end))
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

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
