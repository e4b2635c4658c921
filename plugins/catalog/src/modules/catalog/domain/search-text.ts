import type { Language } from '@gostiny/platform'
import { russianForm } from './russian-form'
import { ukrainianStem } from './ukrainian-stem'

/** Cyrillic letters that look like Latin ones: people type "М8" and "X5" with either keyboard. */
const LOOKALIKES: Record<string, string> = {
  ...{
    а: 'a',
    в: 'b',
    е: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    і: 'i',
  },
}

const latinised = (token: string) => token.replace(/[авекмнорстухі]/g, (letter) => LOOKALIKES[letter])

/** Words and measures of a text: "Болт М8×40" → болт, m8, 40. A word with a digit is read in Latin letters. */
export function tokens(text: string): string[] {
  const flat = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/(?<=\d),(?=\d)/g, '.')
    .replace(/(?<=\d)\s*[x×х*]\s*(?=\d)/g, ' ')
  const found = flat.replace(/['’ʼ`]/g, '').match(/\d+\.\d+(?![\p{L}\d])|[\p{L}\p{N}]+/gu) ?? []
  return found.map((token) => (/\d/.test(token) ? latinised(token) : token))
}

/** A word this short tells little alone: "for", "з", "шт". */
const SHORTEST_TELLING = 4

/**
 * The words by which goods that lack the others may still be meant: several, for one is all of them, and neither
 * short ones nor bare numbers, which are in everything.
 */
export function tellingWords(text: string): string[] {
  const words = [...new Set(tokens(text))]
  if (words.length < 2) return []
  return words.filter((word) => word.length >= SHORTEST_TELLING && !/^[\d.]+$/.test(word))
}

function stemmed(language: Language, token: string): string {
  if (language === 'uk') return ukrainianStem(token)
  return language === 'ru' ? russianForm(token) : token
}

/**
 * What a search asks for: the words in the form the index keeps them. English and Russian stems are made by
 * the database's own Snowball dictionaries, Ukrainian ones here.
 */
export const searchQuery = (language: Language, text: string): string =>
  tokens(text)
    .map((token) => stemmed(language, token))
    .join(' ')

/** What the index keeps of a text: the words as {@link searchQuery} has them, and "DIN 933" also as "din933". */
export function searchText(language: Language, text: string): string {
  const words = tokens(text)
  const joined = words.flatMap((word, i) => {
    const next = words[i + 1] ?? ''
    return isStandard(word) && /^\d+$/.test(next) ? [word + next] : []
  })
  const parted = words.flatMap((word) => /^([a-z]{2,5})(\d+)$/.exec(word)?.slice(1) ?? [])
  return [...words.map((word) => stemmed(language, word)), ...joined.map(latinised), ...parted].join(' ')
}

/** Letters of a standard or series before its number: DIN, ISO, ГОСТ, ДСТУ. */
const isStandard = (word: string) => /^\p{L}{2,5}$/u.test(word)

/** A part number without what people leave out or type in the other alphabet: "HX-4017 М8" → "hx4017m8". */
export const skuKey = (sku: string): string =>
  latinised(sku.normalize('NFKC').toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '')
