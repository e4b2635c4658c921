import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LANGUAGES, type Language } from '../languages'
import { messages } from '../messages.server'

type Tree = { [key: string]: string | Tree }

const APP = path.resolve(__dirname, '../..')
const PLURAL = /_(zero|one|few|many|other)$/
const PLACEHOLDER = /\{\{(\w+)\}\}/g

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  )

const keysOf = (language: Language) => flat(messages[language] as Tree).map(([key]) => key)
const stemsOf = (language: Language) =>
  [...new Set(keysOf(language).map((key) => key.replace(PLURAL, '')))].sort()

const sources = (readdirSync(APP, { recursive: true }) as string[])
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('__tests__') && !file.includes('resources'))
  .map((file) => readFileSync(path.join(APP, file), 'utf8'))
  .join('\n')

/** Keys written whole, in a call of `t` or as a value that is given to it later. */
const named = [...sources.matchAll(/['"`]([a-z_]+(?:\.[a-z0-9_]+)+)['"`]/g)].map((match) => match[1]!)
/** Keys with a part that is known only when the page is shown: `orders.statuses.${status}`. */
const patterns = [...sources.matchAll(/t\(`([^`]*\$\{[^`]+)`/g)].map(
  (match) => new RegExp(`^${match[1]!.replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/g, '[^.]+')}$`),
)
const isUsed = (stem: string) => named.includes(stem) || patterns.some((pattern) => pattern.test(stem))

describe.each(LANGUAGES)('texts in %s', (language) => {
  test('every text of the other languages is there, and no other', () => {
    const all = [...new Set(LANGUAGES.flatMap(stemsOf))].sort()
    expect(stemsOf(language)).toEqual(all)
  })

  test('every text is used by some screen', () => {
    expect(stemsOf(language).filter((stem) => !isUsed(stem))).toEqual([])
  })

  test('every key a screen names whole is there', () => {
    const roots = new Set(stemsOf(language).map((stem) => stem.split('.')[0]))
    const asked = [...sources.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1]!)
    expect(asked.filter((key) => !stemsOf(language).includes(key))).toEqual([])
    expect(roots.size).toBeGreaterThan(1)
  })

  test('counted texts have every plural form of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const counted = [...new Set(keysOf(language).filter((key) => PLURAL.test(key)))].map((key) =>
      key.replace(PLURAL, ''),
    )
    const lacking = counted.flatMap((stem) =>
      forms.map((form) => `${stem}_${form}`).filter((key) => !keysOf(language).includes(key)),
    )
    expect(lacking).toEqual([])
  })

  test('no text is empty and each has the blanks of the English one', () => {
    const blanks = (text: string) =>
      [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1]))].sort()
    const english = new Map(
      flat(messages.en as Tree).map(([key, text]) => [key.replace(PLURAL, ''), blanks(text)]),
    )
    for (const [key, text] of flat(messages[language] as Tree)) {
      expect([key, text.trim()]).not.toEqual([key, ''])
      // "today" instead of "0 days ago" needs no number.
      if (!key.endsWith('_zero') && !key.endsWith('_one')) {
        expect([key, blanks(text)]).toEqual([key, english.get(key.replace(PLURAL, ''))])
      }
    }
  })
})
