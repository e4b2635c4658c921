import { languageOfBrowser, makePreferenceStore, parsePreferences } from '../preferences'

const memory = (kept: string | null = null) => {
  const box = { kept }
  return {
    box,
    storage: {
      getItem: () => box.kept,
      setItem: (_: string, value: string) => {
        box.kept = value
      },
    },
  }
}

describe('preferences of a person', () => {
  it('begin with the first language of the browser that the console speaks', () => {
    expect(languageOfBrowser(['de-DE', 'uk-UA', 'en'])).toBe('uk')
    expect(languageOfBrowser(['de-DE'])).toBe('en')
  })

  it('drop what they do not understand', () => {
    expect(parsePreferences({ language: 'xx', theme: 'pink', tables: 7 }, 'ru')).toEqual({
      language: 'ru',
      theme: 'system',
      tables: {},
    })
    expect(parsePreferences(null, 'en').language).toBe('en')
  })

  it('survive a reload and a broken storage', () => {
    const { storage, box } = memory()
    makePreferenceStore(storage, 'en').set({ theme: 'dark' })
    expect(makePreferenceStore(storage, 'en').get().theme).toBe('dark')

    box.kept = '{broken'
    expect(makePreferenceStore(storage, 'uk').get()).toEqual({ language: 'uk', theme: 'system', tables: {} })
  })

  it('take over what the server remembers and keep the rest', () => {
    const store = makePreferenceStore(memory().storage, 'en')
    store.set({ theme: 'dark' })
    store.adopt({ language: 'ru' })
    expect(store.get()).toMatchObject({ language: 'ru', theme: 'dark' })
  })

  it('tell apart what the person chose and what was remembered', () => {
    const store = makePreferenceStore(memory().storage, 'en')
    const chosen = jest.fn()
    store.onChoice(chosen)
    store.adopt({ language: 'uk' })
    expect(chosen).not.toHaveBeenCalled()
    store.set({ language: 'en' })
    expect(chosen).toHaveBeenCalledTimes(1)
  })

  it('tell every change until one stops listening', () => {
    const store = makePreferenceStore(memory().storage, 'en')
    const heard = jest.fn()
    const stop = store.subscribe(heard)
    store.set({ theme: 'light' })
    stop()
    store.set({ theme: 'dark' })
    expect(heard).toHaveBeenCalledTimes(1)
  })
})
