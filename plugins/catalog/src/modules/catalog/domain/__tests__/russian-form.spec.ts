import { russianForm } from '../russian-form'

describe('russianForm', () => {
  it.each([
    ['гаек', 'гайка'],
    ['шпилек', 'шпилька'],
    ['прокладок', 'прокладка'],
    ['втулок', 'втулка'],
    ['уголок', 'уголка'],
  ])('%s is read as %s', (word, form) => expect(russianForm(word)).toBe(form))

  it.each(['поток', 'водосток', 'блок', 'шлакоблок', 'срок', 'болтов', 'гайка', 'замка'])(
    '%s stays',
    (word) => expect(russianForm(word)).toBe(word),
  )
})
