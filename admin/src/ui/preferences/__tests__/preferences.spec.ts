import { languageOfBrowser, makePreferenceStore, parsePreferences } from '../preferences'

const memory = () => {
  const box = new Map<string, string>()
  return {
    box,
    storage: {
      getItem: (key: string) => box.get(key) ?? null,
      setItem: (key: string, value: string) => void box.set(key, value),
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

    box.set('gostiny.console', '{broken')
    expect(makePreferenceStore(storage, 'uk').get()).toEqual({ language: 'uk', theme: 'system', tables: {} })
  })

  it('take over what the server remembers and keep the rest', () => {
    const store = makePreferenceStore(memory().storage, 'en')
    store.set({ theme: 'dark' })
    store.kept(store.get())
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

  it('hold a choice the server has not heard of against its older memory', () => {
    const { storage } = memory()
    makePreferenceStore(storage, 'en').set({ language: 'ru' })

    const afterReload = makePreferenceStore(storage, 'en')
    const told = jest.fn()
    afterReload.onChoice(told)
    afterReload.adopt({ language: 'en' })
    expect(afterReload.get().language).toBe('ru')
    expect(told).toHaveBeenCalledTimes(1)

    afterReload.kept(afterReload.get())
    expect(afterReload.isUnkept()).toBe(false)
    afterReload.adopt({ language: 'en' })
    expect(afterReload.get().language).toBe('en')
  })

  it('tell the first choice anew to a server that remembers nothing yet', () => {
    const { storage } = memory()
    makePreferenceStore(storage, 'en').set({ language: 'ru' })

    const afterReload = makePreferenceStore(storage, 'en')
    const told = jest.fn()
    afterReload.onChoice(told)
    afterReload.adopt(undefined)
    expect(afterReload.get().language).toBe('ru')
    expect(told).toHaveBeenCalledTimes(1)
  })

  it('count a choice made while another was being told as not yet told', () => {
    const store = makePreferenceStore(memory().storage, 'en')
    store.set({ language: 'ru' })
    const told = store.get()
    store.set({ language: 'uk' })
    store.kept(told)
    expect(store.isUnkept()).toBe(true)
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
