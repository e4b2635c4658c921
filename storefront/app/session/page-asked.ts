/** Addresses without a page: what is sent or read there belongs to the page that asks. */
const WITHOUT_PAGE =
  /^\/(active-company|cart\/(lines|details)|prices|suggestions|documents\/|interests|preferences|orders\/[^/]+\/reorder)/

type Asked = { method: string; url: string; referrer: string | null }

/** The page a person stands on or wants: where signing in brings him back to. */
export function pageAsked({ method, url, referrer }: Asked): string {
  const asked = new URL(url)
  const isPage = method === 'GET' && !WITHOUT_PAGE.test(asked.pathname)
  if (isPage) return asked.pathname + asked.search
  if (!referrer || !URL.canParse(referrer)) return '/'
  const from = new URL(referrer)
  return from.host === asked.host ? from.pathname + from.search : '/'
}
