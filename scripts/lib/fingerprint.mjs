import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from './paths.mjs'

const ignored = new Set(['node_modules', '.medusa', 'dist', 'build', '.react-router', '.data', '__tests__'])

function filesUnder(directory) {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => !ignored.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(directory, entry.name)
      return entry.isDirectory() ? filesUnder(full) : [full]
    })
}

/** One hash of the contents of files and folders, given relative to the root. */
export function fingerprint(...parts) {
  const hash = createHash('sha256')
  for (const part of parts) {
    const full = inRoot(part)
    if (!existsSync(full)) continue
    const files = statSync(full).isDirectory() ? filesUnder(full) : [full]
    for (const file of files) hash.update(path.relative(inRoot(), file)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Beside the packages: `npm run reset` clears data, not builds. */
const marksFile = inRoot('node_modules/.gostiny/marks.json')
const marks = () => (existsSync(marksFile) ? JSON.parse(readFileSync(marksFile, 'utf8')) : {})

/**
 * Does the work unless its result is there and was made from the same fingerprint; the mark is set only after it
 * succeeded.
 */
export async function once(name, print, isThere, work) {
  if (isThere && marks()[name] === print) return false
  await work()
  mark(name, print)
  return true
}

export function mark(name, print) {
  mkdirSync(path.dirname(marksFile), { recursive: true })
  writeFileSync(marksFile, JSON.stringify({ ...marks(), [name]: print }, null, 2))
}
