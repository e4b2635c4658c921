import { preferredLanguage } from '../languages'

test.each([
  ['uk-UA,uk;q=0.9,en;q=0.8', 'uk'],
  ['de-AT,ru;q=0.5,en;q=0.4', 'ru'],
  ['en;q=0.2,ru;q=0.9', 'ru'],
  ['pl', 'en'],
  ['', 'en'],
  [null, 'en'],
])('a browser that wishes %p gets %p', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
