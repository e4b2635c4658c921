import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const isText = /\.(js|css|html|svg|json)$/
/** Smaller files travel in one packet anyway. */
const leastBytes = 1000

const packers = {
  '.gz': promisify(gzip),
  '.br': (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
}

/** Packs every text of the build once, as well as it can be, so that the server need not. */
export const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  writeBundle: async ({ dir = 'dist' }) => {
    const names = await readdir(dir, { recursive: true })
    await Promise.all(names.filter((name) => isText.test(name)).map((name) => pack(path.join(dir, name))))
  },
})

async function pack(file: string): Promise<void> {
  const bytes = await readFile(file)
  if (bytes.length < leastBytes) return
  for (const [ending, packer] of Object.entries(packers)) await writeFile(file + ending, await packer(bytes))
}
