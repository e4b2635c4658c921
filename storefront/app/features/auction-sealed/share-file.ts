const SHARE = /\b[\w-]{44}\b/

/** The share as a text file that says what it is; everything but the share is for people. */
export const shareFile = (title: string, lines: readonly string[], share: string): string =>
  [title, '', ...lines, '', share, ''].join('\n')

/** The share in whatever was pasted or read from the file, or null. */
export function shareIn(text: string): string | null {
  const lines = text.split(/\s+/).filter((word) => SHARE.test(word) && word.length === 44)
  return lines.at(-1) ?? null
}

/** Hands a text to the person as a file. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1_000)
}
