import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const TEXT = /\.(js|css)$/
const TYPES = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' }
const YEAR_S = 31_536_000
/** Better than what is affordable per answer: each file is compressed once in the life of the process. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** Serves scripts and styles of the build from memory, compressed once; everything else is left to the next. */
export async function compressedAssets(folder) {
  const names = new Set((await readdir(folder)).filter((name) => TEXT.test(name)))
  const bodies = new Map()
  const bodyOf = (name) => {
    if (!bodies.has(name)) {
      bodies.set(
        name,
        readFile(path.join(folder, name)).then((text) => compress(text, QUALITY)),
      )
    }
    return bodies.get(name)
  }

  return async (request, response, next) => {
    const name = request.path.slice(1)
    if (!names.has(name) || !request.acceptsEncodings('br')) return next()
    try {
      const body = await bodyOf(name)
      response.set({
        'Content-Type': TYPES[path.extname(name)],
        'Content-Encoding': 'br',
        'Cache-Control': `public, max-age=${YEAR_S}, immutable`,
        Vary: 'Accept-Encoding',
      })
      response.end(body)
    } catch (error) {
      next(error)
    }
  }
}
