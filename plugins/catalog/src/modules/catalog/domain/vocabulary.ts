import { tokens } from './search-text'

/** Words shorter than this are not corrected: too many others are one letter away. */
const SHORTEST_CORRECTED = 4

/** The words of a text that a misspelt one may be corrected to. */
export const vocabulary = (text: string): string[] => [
  ...new Set(tokens(text).filter((word) => word.length >= SHORTEST_CORRECTED && !/\d/.test(word))),
]

const LATIN: Record<string, string> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'i',
  },
  ...{
    й: 'j',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'h',
  },
  ...{ ц: 'c', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'u', я: 'a' },
}

/**
 * A word in Latin letters: what trigrams are taken of, so that a confusion of и/і/ы or ё/е costs little and
 * the comparison does not depend on the database's locale.
 */
export const latinLetters = (word: string): string =>
  word.replace(/[а-яіїєґ]/g, (letter) => LATIN[letter] ?? letter)
