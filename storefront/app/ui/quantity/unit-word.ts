type Forms = Partial<Record<Intl.LDMLPluralRule, string>>

/** Units that are inflected, by the word the server shows for many of them; abbreviations stay as they are. */
const inflected: Record<string, Record<string, Forms>> = {
  en: {
    pcs: { one: 'pc' },
    pairs: { one: 'pair' },
    sets: { one: 'set' },
    packs: { one: 'pack' },
    rolls: { one: 'roll' },
    days: { one: 'day' },
  },
  ru: { пар: { one: 'пара', few: 'пары', other: 'пары' } },
  uk: { пар: { one: 'пара', few: 'пари', other: 'пари' } },
}

/** The unit beside a quantity: `1 pack`, `2 packs`; `2 пары`, `5 пар`. */
export function unitWord(unit: string, quantity: number, language: string): string {
  const forms = inflected[language]?.[unit]
  return forms?.[new Intl.PluralRules(language).select(quantity)] ?? unit
}
