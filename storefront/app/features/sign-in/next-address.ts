/** Where to go after signing in: only an address inside the portal, so that no link can lead people elsewhere. */
export function nextAddress(wanted: string | null): string {
  if (!wanted?.startsWith('/') || wanted.startsWith('//') || wanted.startsWith('/\\')) return '/'
  return wanted
}
