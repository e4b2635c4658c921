import type { Language } from '@gostiny/platform'
import type { Facts } from './facts'
import { documentOf } from './document'

type Printer = {
  addFonts: (fonts: object) => void
  setLocalAccessPolicy: (allows: (path: string) => boolean) => void
  setUrlAccessPolicy: (allows: () => boolean) => void
  createPdf: (document: object) => { getBuffer: () => Promise<Buffer> }
}

let printer: Printer | null = null

/** pdfmake with its own Roboto, which writes Russian and Ukrainian; it fetches nothing from anywhere. */
async function openPrinter(): Promise<Printer> {
  if (printer) return printer
  const [pdfmake, fonts] = await Promise.all([import('pdfmake'), import('pdfmake/fonts/Roboto.js')])
  const opened = pdfmake.default as unknown as Printer
  opened.addFonts(fonts.default)
  opened.setUrlAccessPolicy(() => false)
  opened.setLocalAccessPolicy((path) => /pdfmake[\\/]fonts[\\/]Roboto[\\/][\w-]+\.ttf$/.test(path))
  printer = opened
  return opened
}

/** The protocol of a lot as a PDF. */
export async function protocolPdf(facts: Facts, language: Language): Promise<Buffer> {
  const { createPdf } = await openPrinter()
  return createPdf.call(printer, documentOf(facts, language)).getBuffer()
}
