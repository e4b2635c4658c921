export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** What a pass over the bytes of a text has counted. */
export type ByteEvidence = {
  bytes: number
  byteOrderMark: Encoding | null
  /** Line of the first bytes that are no UTF-8; null when there are none. */
  brokenUtf8At: number | null
  /** Zero bytes at even and at odd positions: in UTF-16 every second byte of Latin text is zero. */
  zerosAtEven: number
  zerosAtOdd: number
  /** Bytes 0xC0–0xFF: letters in both Windows code pages. */
  highLetters: number
  /** Those of them that stand next to another one. */
  highLettersInRuns: number
  /** Those of them that are followed by a byte 0x80–0xBF, as the first byte of every UTF-8 character is. */
  leads: number
}

const UTF16_ZERO_SHARE = 0.2
const CYRILLIC_RUN_SHARE = 0.5
const UTF8_LEAD_SHARE = 0.8
const MIN_LEADS = 10

/**
 * The encoding of a text. Cyrillic words are runs of high letters, while in Western European text an accented
 * letter stands alone among Latin ones: that tells Windows-1251 from Windows-1252.
 */
export function detectEncoding(evidence: ByteEvidence): Encoding {
  const { bytes, byteOrderMark, brokenUtf8At, zerosAtEven, zerosAtOdd, highLetters, highLettersInRuns } =
    evidence
  if (byteOrderMark) return byteOrderMark
  if (zerosAtOdd > bytes * UTF16_ZERO_SHARE && zerosAtOdd > zerosAtEven) return 'utf-16le'
  if (zerosAtEven > bytes * UTF16_ZERO_SHARE) return 'utf-16be'
  if (brokenUtf8At === null || isDamagedUtf8(evidence)) return 'utf-8'
  return highLetters > 0 && highLettersInRuns / highLetters > CYRILLIC_RUN_SHARE
    ? 'windows-1251'
    : 'windows-1252'
}

/** Text in UTF-8 with a few broken characters: taken for a code page, all its other letters would be garbled. */
export const isDamagedUtf8 = ({ brokenUtf8At, highLetters, leads }: ByteEvidence): boolean =>
  brokenUtf8At !== null && leads >= MIN_LEADS && leads > highLetters * UTF8_LEAD_SHARE

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
