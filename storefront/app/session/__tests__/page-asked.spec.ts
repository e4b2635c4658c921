import { pageAsked } from '../page-asked'

const portal = 'https://portal.test'

describe('the page to come back to', () => {
  test.each([
    ['the one asked for', 'GET', '/orders?page=2', null, '/orders?page=2'],
    ['the one a form stands on', 'POST', '/company', `${portal}/company?edit=new`, '/company?edit=new'],
    ['the one that reads a price', 'GET', '/prices?variant=1', `${portal}/products/bolt`, '/products/bolt'],
    ['the one that fills the cart', 'POST', '/cart/lines', `${portal}/catalog?q=bolt`, '/catalog?q=bolt'],
    ['the first when nobody tells', 'POST', '/cart/lines', null, '/'],
    ['none of another house', 'POST', '/cart/lines', 'https://elsewhere.test/trap', '/'],
  ])('is %s', (_which, method, path, referrer, page) => {
    expect(pageAsked({ method, url: portal + path, referrer })).toBe(page)
  })
})
