import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import en from '../en'
import ru from '../ru'
import uk from '../uk'

const sources = path.resolve(__dirname, '../..')
const languages = { en, ru, uk }

type Tree = { [key: string]: string | Tree }

const flatten = (tree: Tree, prefix = ''): Record<string, string> =>
  Object.entries(tree).reduce(
    (flat, [key, value]) => ({
      ...flat,
      ...(typeof value === 'string' ? { [prefix + key]: value } : flatten(value, `${prefix}${key}.`)),
    }),
    {},
  )

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === '__tests__' || entry.name === 'i18n' ? [] : files(full)
    return /\.tsx?$/.test(entry.name) ? [full] : []
  })

const code = files(sources)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

const messages = flatten(en as Tree)
const keys = Object.keys(messages)
const roots = Object.keys(en).join('|')

/** Keys written out: 'orders.title'. */
const literals = new Set(
  [...code.matchAll(new RegExp(`['"\`]((?:${roots})\\.[a-z_A-Z0-9.]+)['"\`]`, 'g'))].map(
    ([, key]) => key ?? '',
  ),
)

/** Keys made up of a fixed and a variable part: `orders.status.${status}_hint`. */
const templates = [...code.matchAll(new RegExp(`\`((?:${roots})\\.[^\`]*\\$\\{[^\`]*)\``, 'g'))].map(
  ([, template]) =>
    new RegExp(`^${(template ?? '').replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[a-z_A-Z0-9]+')}$`),
)

/** Groups whose words are looked up by codes the server names. */
const byServerCode = /^imports\.(kind|field|verdict|reason|phase|measure)\./

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort()

describe('messages of the console', () => {
  it.each(['ru', 'uk'] as const)('%s says everything that English says and nothing else', (language) => {
    expect(Object.keys(flatten(languages[language] as Tree)).sort()).toEqual([...keys].sort())
  })

  it.each(['ru', 'uk'] as const)('%s names no value English does not give', (language) => {
    const own = flatten(languages[language] as Tree)
    const strangers = keys.filter((key) =>
      placeholders(own[key] ?? '').some(
        (name) => !placeholders(messages[key] ?? '').includes(name) && name !== 'smart_count',
      ),
    )
    expect(strangers).toEqual([])
  })

  it('has a message for every key the screens ask for', () => {
    const missing = [...literals].filter((key) => !keys.includes(key))
    expect(missing).toEqual([])
  })

  it('has at least one message for every key with a variable part', () => {
    const missing = templates.filter((template) => !keys.some((key) => template.test(key)))
    expect(missing).toEqual([])
  })

  it('holds no message that no screen asks for', () => {
    const unused = keys.filter(
      (key) =>
        !key.startsWith('ra.') &&
        !byServerCode.test(key) &&
        !literals.has(key) &&
        !templates.some((template) => template.test(key)),
    )
    expect(unused).toEqual([])
  })

  it('gives Russian and Ukrainian three plural forms wherever English has two', () => {
    const counted = keys.filter((key) => !key.startsWith('ra.') && messages[key]?.includes('||||'))
    for (const language of ['ru', 'uk'] as const) {
      const own = flatten(languages[language] as Tree)
      const wrong = counted.filter((key) => own[key]?.split('||||').length !== 3)
      expect({ language, wrong }).toEqual({ language, wrong: [] })
    }
  })
})
