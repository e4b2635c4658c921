const YEAR_S = 31_536_000

/** Tells the server in which zone this person reads times; it counts from the next page on. */
export function rememberTimeZone() {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  document.cookie = `time_zone=${encodeURIComponent(timeZone)}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax`
}
