/** Endings are cut from longer words, so that a plural finds a singular in all three languages. */
const LONG = 6
const MIDDLE = 5
const MOST_WORDS = 8

/** What is looked for: the leading digits of a code, or the stems of words that must all occur. */
export type CodeSearch = { prefix: string; stems: null } | { prefix: null; stems: string[] }

/** Reads what was typed: "4453" and "44531000-6" are codes, anything else is words. */
export function codeSearch(typed: string): CodeSearch {
  const text = typed.trim().toLowerCase().replaceAll('ё', 'е')
  if (/^\d[\d-]*$/.test(text)) return { prefix: text, stems: null }
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return { prefix: null, stems: words.slice(0, MOST_WORDS).map(stemOf) }
}

function stemOf(word: string): string {
  if (word.length >= LONG) return word.slice(0, -2)
  return word.length >= MIDDLE ? word.slice(0, -1) : word
}
