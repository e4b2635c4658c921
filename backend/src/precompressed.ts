import { existsSync } from 'node:fs'
import path from 'node:path'
import type { RequestHandler } from 'express'

const encodings = { br: '.br', gzip: '.gz' } as const
type Encoding = keyof typeof encodings

/** The best encoding both sides have; a browser that names none gets the plain file. */
export const chooseEncoding = (
  accepted: string,
  has: (encoding: Encoding) => boolean,
): Encoding | undefined => {
  const refused = /;\s*q=0(\.0+)?\s*$/
  const spoken = accepted
    .toLowerCase()
    .split(',')
    .filter((part) => !refused.test(part))
    .map((part) => part.split(';')[0].trim())
  return (Object.keys(encodings) as Encoding[]).find((encoding) => spoken.includes(encoding) && has(encoding))
}

/** Gives the file that the build packed beside the asked one; whoever serves files comes after. */
export function precompressed(directory: string): RequestHandler {
  return (req, res, next) => {
    res.vary('Accept-Encoding')
    const file = path.join(directory, path.posix.normalize(req.path))
    const encoding = chooseEncoding(req.headers['accept-encoding'] ?? '', (name) =>
      existsSync(file + encodings[name]),
    )
    if (!encoding) return next()

    res.setHeader('Content-Encoding', encoding)
    res.type(path.extname(file))
    req.url = req.path + encodings[encoding]
    next()
  }
}
