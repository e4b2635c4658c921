import { changedOf, dropDraft, keepDraft, readDraft } from '../draft'
import { listErrors } from '../formErrors'

const makeStorage = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
}
const path = '/companies/create'

describe('a draft of a form', () => {
  it('holds what was changed and what was said of it', () => {
    const storage = makeStorage()
    const values = changedOf({ name: 'Kontor', city: 'Kyiv' }, { name: true })
    const errors = [{ name: 'name', message: 'Taken' }]
    keepDraft(storage, path, { values, errors })

    expect(readDraft(storage, path)).toEqual({ values: { name: 'Kontor' }, errors })
    expect(readDraft(storage, '/companies/comp_1/edit')).toBeUndefined()
  })

  it('is gone when nothing is changed any more', () => {
    const storage = makeStorage()
    keepDraft(storage, path, { values: { name: 'Kontor' }, errors: [] })
    keepDraft(storage, path, { values: {}, errors: [] })
    expect(readDraft(storage, path)).toBeUndefined()

    keepDraft(storage, path, { values: { name: 'Kontor' }, errors: [] })
    dropDraft(storage, path)
    expect(readDraft(storage, path)).toBeUndefined()
  })

  it('that cannot be read is none', () => {
    const storage = makeStorage()
    storage.setItem(`gostiny.draft:${path}`, '{broken')
    expect(readDraft(storage, path)).toBeUndefined()
  })
})

describe('errors of a form', () => {
  it('are listed one by one, and those without a field are told apart', () => {
    const errors = {
      name: { type: 'required', message: 'Needed', ref: { name: 'name' } },
      people: [undefined, { email: { type: 'server', message: 'Taken' } }],
    }
    expect(listErrors(errors as never)).toEqual([
      { name: 'name', message: 'Needed', isAtField: true },
      { name: 'people.1.email', message: 'Taken', isAtField: false },
    ])
  })

  it('of a field that is itself called “type” are found', () => {
    const errors = { type: { type: 'server', message: 'Unknown' } }
    expect(listErrors(errors as never)).toEqual([{ name: 'type', message: 'Unknown', isAtField: false }])
  })
})
