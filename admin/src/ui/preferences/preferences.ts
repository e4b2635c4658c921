export const languages = ['en', 'ru', 'uk'] as const
export type Language = (typeof languages)[number]
export type ThemeChoice = 'light' | 'dark' | 'system'

/** What one person chose in one table. Widths are in pixels. */
export type TableChoice = { hidden?: string[]; widths?: Record<string, number> }

/** What the console remembers for one person; kept in the browser and in the user's metadata. */
export type Preferences = {
  language: Language
  theme: ThemeChoice
  tables: Record<string, TableChoice>
}

const storageKey = 'gostiny.console'
const unkeptKey = `${storageKey}.unkept`

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)

/** The first language of the browser that the console speaks, else English. */
export function languageOfBrowser(accepted: readonly string[]): Language {
  return accepted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en'
}

/** Reads stored preferences, dropping what it does not understand. */
export function parsePreferences(stored: unknown, fallback: Language): Preferences {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Preferences>

  return {
    language: isLanguage(given.language) ? given.language : fallback,
    theme: given.theme === 'light' || given.theme === 'dark' ? given.theme : 'system',
    tables: typeof given.tables === 'object' && given.tables !== null ? given.tables : {},
  }
}

export type PreferenceStore = ReturnType<typeof makePreferenceStore>

/** Preferences of the person at this browser, with listeners told of every change. */
export function makePreferenceStore(storage: Pick<Storage, 'getItem' | 'setItem'>, fallback: Language) {
  let current = parsePreferences(readJson(storage.getItem(storageKey)), fallback)
  const listeners = new Set<() => void>()
  const choiceListeners = new Set<() => void>()

  const replace = (next: Preferences): void => {
    current = next
    storage.setItem(storageKey, JSON.stringify(next))
    listeners.forEach((tell) => tell())
  }

  return {
    get: () => current,
    set: (change: Partial<Preferences>) => {
      storage.setItem(unkeptKey, 'yes')
      replace({ ...current, ...change })
      choiceListeners.forEach((tell) => tell())
    },
    /** Whether the person chose something that the server has not heard of yet. */
    isUnkept: () => storage.getItem(unkeptKey) === 'yes',
    /** The server remembers the choices as they were; later ones are still to be told. */
    kept: (told: Preferences) => {
      if (told === current) storage.setItem(unkeptKey, '')
    },
    /**
     * Takes over what the server remembers; what it does not remember stays as it is, also when it remembers nothing
     * at all. A choice the server has not heard of is newer than its memory and is told anew.
     */
    adopt: (remembered: unknown) => {
      if (storage.getItem(unkeptKey) === 'yes') return choiceListeners.forEach((tell) => tell())
      replace(parsePreferences({ ...current, ...(remembered as object | undefined) }, fallback))
    },
    /** Calls the listener for what the person chose, not for what was remembered. */
    onChoice: (listener: () => void) => void choiceListeners.add(listener),
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function readJson(text: string | null): unknown {
  try {
    return text ? JSON.parse(text) : null
  } catch {
    return null
  }
}
