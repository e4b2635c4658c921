/** Letters a stem keeps at least: shorter words are left as they are ("шків", "мідь"). */
const MIN_STEM = 3

/**
 * Endings of nouns and adjectives in all cases and both numbers, longest first. PostgreSQL has no stemmer for
 * Ukrainian; this is a light one in the manner of Savoy, "Light stemming approaches for Slavic languages"
 * (2008): it takes off inflection only and leaves word formation alone.
 */
const ENDINGS = [
  ...['ями', 'ами', 'ому', 'ого', 'ими', 'ові', 'еві', 'єві', 'ією'],
  ...[
    'ям',
    'ам',
    'ях',
    'ах',
    'ом',
    'ем',
    'єм',
    'ів',
    'їв',
    'ей',
    'ою',
    'ею',
    'єю',
    'ий',
    'ій',
    'їй',
    'ої',
    'єї',
  ],
  ...['им', 'їм', 'іх', 'их', 'їх', 'ія', 'ію', 'ії', 'іє'],
  ...['а', 'я', 'о', 'е', 'є', 'и', 'і', 'ї', 'у', 'ю', 'й'],
]

/** Vowels that come and go: замок–замка, гайок–гайка, кінець–кінця, стрижень–стрижня. */
const FLEETING: [RegExp, string][] = [
  [/([^аеиіїоуюяє])ок$/, '$1к'],
  [/([^аеиіїоуюяє])ець$/, '$1ц'],
  [/([^аеиіїоуюяє])ень$/, '$1н'],
]

/**
 * The part that the forms of a Ukrainian word share: болт, болти, болтів, болтами → болт; гайка, гайок → гайк;
 * дріт, дроту → дрот. Not a word for people: only equal to itself at index and query time.
 */
export function ukrainianStem(word: string): string {
  let stem = word
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/ґ/g, 'г')
  if (!/^[а-яіїє]+$/.test(stem)) return stem
  const fleeting = FLEETING.find(([pattern]) => pattern.test(stem) && stem.length > MIN_STEM)
  stem = fleeting ? stem.replace(...fleeting) : withoutEnding(stem)
  return stem
    .replace(/ь/g, '')
    .replace(/([^аеиіїоуюяє])\1$/, '$1')
    .replace(/і([^аеиіїоуюяє]+)$/, 'о$1')
}

function withoutEnding(word: string): string {
  const ending = ENDINGS.find(
    (candidate) => word.endsWith(candidate) && word.length - candidate.length >= MIN_STEM,
  )
  return ending ? word.slice(0, -ending.length) : word
}
