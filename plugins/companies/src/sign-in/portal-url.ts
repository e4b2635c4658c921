const DEFAULT_PORTAL_URL = 'http://127.0.0.1:3000'

/** Address of a portal page, from `PORTAL_URL`. */
export function portalUrl(path: string, query: Record<string, string> = {}): string {
  const url = new URL(path, process.env.PORTAL_URL || DEFAULT_PORTAL_URL)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.toString()
}
