type Failure =
  | { key: 'answered'; status: string }
  | { key: 'other'; error: string }
  | { key: 'refused' | 'unknown_name' | 'silent' | 'closed_address' | 'certificate' | 'secret' }

const KNOWN = [
  [/^answered (\d+)$/, 'answered'],
  [/ECONNREFUSED|ECONNRESET|socket hang up/, 'refused'],
  [/ENOTFOUND|EAI_AGAIN/, 'unknown_name'],
  [/timeout|ETIMEDOUT/i, 'silent'],
  [/not an open address|not open$/, 'closed_address'],
  [/certificate|self-signed|altnames/i, 'certificate'],
  [/secret/, 'secret'],
] as const

/** What was wrong with a delivery, of the kinds people can do something about; else the words it came in. */
export function failureOf(error: string): Failure {
  for (const [pattern, key] of KNOWN) {
    const match = pattern.exec(error)
    if (match) return key === 'answered' ? { key, status: match[1]! } : { key }
  }
  return { key: 'other', error }
}
