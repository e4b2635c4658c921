import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import type { Readable } from 'node:stream'
import { refuse } from '../refusals/refusal'

export type Packing = 'plain' | 'gzip' | 'zip'

const READ_BYTES = 1 << 18

/** What a file is by its first bytes, whatever its name says. */
export async function packingOf(path: string): Promise<Packing> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    if (bytesRead === 0) refuse('file_empty', { status: 422 })
    if (buffer[0] === 0x1f && buffer[1] === 0x8b) return 'gzip'
    return buffer.readUInt32BE(0) === 0x504b0304 ? 'zip' : 'plain'
  } finally {
    await file.close()
  }
}

/** The text bytes of a plain or gzip file, in chunks. */
export function openBytes(path: string, packing: Packing): Readable {
  const source = createReadStream(path, { highWaterMark: READ_BYTES })
  if (packing !== 'gzip') return source
  const gunzip = createGunzip({ chunkSize: READ_BYTES })
  source.on('error', (error) => gunzip.destroy(error))
  gunzip.on('close', () => source.destroy())
  return source.pipe(gunzip)
}

/** A damaged or truncated archive as a refusal that says how far it could be read. */
export function refuseDamage(error: unknown, row: number): never {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR') refuse('gzip_truncated', { status: 422, params: { row } })
  if (code?.startsWith('Z_')) refuse('gzip_damaged', { status: 422, params: { row } })
  throw error
}
