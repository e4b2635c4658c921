/** Documents suppliers can be given, by the ending of their name: the type they are sent as and how they begin. */
const KINDS: Record<string, { mime_type: string; begins?: number[] }> = {
  pdf: { mime_type: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46] },
  png: { mime_type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47] },
  jpg: { mime_type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  jpeg: { mime_type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  docx: {
    mime_type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    begins: [0x50, 0x4b],
  },
  xlsx: {
    mime_type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    begins: [0x50, 0x4b],
  },
  csv: { mime_type: 'text/csv; charset=utf-8' },
  txt: { mime_type: 'text/plain; charset=utf-8' },
}

export const MOST_DOCUMENT_BYTES = 5 * 1024 ** 2
export const MOST_DOCUMENTS = 20

/** The type a file is handed out as, or null when it is none of the known kinds or not what its name says. */
export function documentType(name: string, bytes: Uint8Array): string | null {
  const kind = KINDS[name.split('.').at(-1)?.toLowerCase() ?? '']
  if (!kind || !name.includes('.')) return null
  const isSo = kind.begins?.every((byte, place) => bytes[place] === byte) ?? !bytes.includes(0)
  return isSo ? kind.mime_type : null
}
