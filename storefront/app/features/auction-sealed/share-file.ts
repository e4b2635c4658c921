const SHARE = /^[\w-]{44}$/

/** The share as a text file that says what it is; everything but the share is for people. */
export const shareFile = (title: string, lines: readonly string[], share: string): string =>
  [title, '', ...lines, '', share, ''].join('\n')

/** The share in whatever was pasted or read from the file, or null. */
export function shareIn(text: string): string | null {
  return text.split(/\s+/).findLast((word) => SHARE.test(word)) ?? null
}

/** Hands a text to the person as a file. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1_000)
}
