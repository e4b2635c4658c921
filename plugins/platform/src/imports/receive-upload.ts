import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { IncomingMessage } from 'node:http'
import busboy from 'busboy'
import { Refusal } from '../refusals/refusal'

/** Largest accepted file, as it is sent. */
export const MAX_UPLOAD_BYTES = 2 * 1024 ** 3

/** Where uploaded files wait for their import. */
export const uploadDirectory = path.join(tmpdir(), 'gostiny-imports')

export type Upload = { path: string; file_name: string; kind?: string }

/**
 * Streams an uploaded file to disk: a multipart form with the fields `kind` and `file`, or the bare file as the body.
 * @throws Refusal `file_missing`, `file_too_large`
 */
export async function receiveUpload(req: IncomingMessage, fileName = 'upload'): Promise<Upload> {
  await mkdir(uploadDirectory, { recursive: true, mode: 0o700 })
  const isForm = req.headers['content-type']?.startsWith('multipart/form-data')
  return isForm ? receiveForm(req) : { file_name: path.basename(fileName), path: await keep(req) }
}

export const removeUpload = async (file: string): Promise<void> => {
  if (path.dirname(file) === uploadDirectory) await rm(file, { force: true })
}

function receiveForm(req: IncomingMessage): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const form = busboy({ headers: req.headers, limits: { files: 1, fields: 10 }, defParamCharset: 'utf8' })
    let kind: string | undefined
    let received: Promise<Upload> | undefined
    form.on('field', (name, value) => {
      if (name === 'kind') kind = value
    })
    form.on('file', (_name, stream, { filename }) => {
      received = keep(stream).then((file) => ({ path: file, file_name: path.basename(filename ?? 'upload') }))
      received.catch((error) => {
        req.unpipe(form)
        req.resume()
        reject(error)
      })
    })
    form.on('close', () => {
      if (!received) return reject(new Refusal('file_missing', { field: 'file', params: { file: '' } }))
      received.then((upload) => resolve({ ...upload, kind }), reject)
    })
    form.on('error', reject)
    req.on('aborted', () => form.destroy(new Error('the upload was broken off')))
    req.pipe(form)
  })
}

async function keep(bytes: Readable): Promise<string> {
  const file = path.join(uploadDirectory, randomUUID())
  let size = 0
  const limited = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size <= MAX_UPLOAD_BYTES) return done(null, chunk)
      done(new Refusal('file_too_large', { status: 413, params: { limit: MAX_UPLOAD_BYTES / 1024 ** 2 } }))
    },
  })
  try {
    await pipeline(bytes, limited, createWriteStream(file, { mode: 0o600 }))
    return file
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}
