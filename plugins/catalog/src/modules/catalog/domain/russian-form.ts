/** Flows (поток, водосток, приток) and blocks keep their vowel in all forms. */
const KEEPS_VOWEL = /блок$|(^|[^л])(по|с|при|от|ис|во)ток$/

/** Shortest word in -ок that is taken for one with a fleeting vowel: срок and урок keep theirs. */
const SHORTEST = 5

/**
 * Restores the form PostgreSQL's Russian stemmer (Snowball) can handle: it knows nothing of fleeting vowels, so
 * "гаек" and "гайка", "прокладок" and "прокладка", "молоток" and "молотка" would never meet.
 */
export function russianForm(word: string): string {
  const singular = word.replace(/([аеиоуыэюя])ек$/, '$1йка').replace(/лек$/, 'лька')
  if (singular !== word || word.length < SHORTEST || KEEPS_VOWEL.test(word)) return singular
  return word.replace(/([бвгджзклмнпрстфхцчшщ])ок$/, '$1ка')
}
