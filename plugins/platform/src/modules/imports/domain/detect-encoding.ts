export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** What a pass over the bytes of a text has counted. */
export type ByteEvidence = {
  bytes: number
  byteOrderMark: Encoding | null
  isUtf8: boolean
  /** Zero bytes at even and at odd positions: in UTF-16 every second byte of Latin text is zero. */
  zerosAtEven: number
  zerosAtOdd: number
  /** Bytes 0xC0–0xFF: letters in both Windows code pages. */
  highLetters: number
  /** Those of them that stand next to another one. */
  highLettersInRuns: number
}

const UTF16_ZERO_SHARE = 0.2
const CYRILLIC_RUN_SHARE = 0.5

/**
 * The encoding of a text. Cyrillic words are runs of high letters, while in Western European text an accented
 * letter stands alone among Latin ones: that tells Windows-1251 from Windows-1252.
 */
export function detectEncoding(evidence: ByteEvidence): Encoding {
  const { bytes, byteOrderMark, isUtf8, zerosAtEven, zerosAtOdd, highLetters, highLettersInRuns } = evidence
  if (byteOrderMark) return byteOrderMark
  if (zerosAtOdd > bytes * UTF16_ZERO_SHARE && zerosAtOdd > zerosAtEven) return 'utf-16le'
  if (zerosAtEven > bytes * UTF16_ZERO_SHARE) return 'utf-16be'
  if (isUtf8) return 'utf-8'
  return highLetters > 0 && highLettersInRuns / highLetters > CYRILLIC_RUN_SHARE ? 'windows-1251' : 'windows-1252'
}

const marks: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The encoding a byte order mark at the start declares. */
export function byteOrderMark(start: Uint8Array): Encoding | null {
  const found = marks.find(([, mark]) => mark.every((byte, index) => start[index] === byte))
  return found ? found[0] : null
}
