const YEAR_S = 31_536_000

/** The value of a plain cookie that holds no secret, such as a language. */
export function readCookie(request: Request, name: string): string | null {
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/)
  const found = pairs.find((pair) => pair.startsWith(`${name}=`))
  return found ? decodeURIComponent(found.slice(name.length + 1)) : null
}

export const isHttps = (request: Request) => new URL(request.url).protocol === 'https:'

export const plainCookie = (request: Request, name: string, value: string) =>
  `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax${isHttps(request) ? '; Secure' : ''}`
