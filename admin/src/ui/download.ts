const byteOrderMark = '\uFEFF'

/** Hands a text file to the browser; the mark makes spreadsheets read it as UTF-8. */
export function downloadText(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  downloadBlob(name, new Blob([byteOrderMark, text], { type }))
}

export function downloadBlob(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
