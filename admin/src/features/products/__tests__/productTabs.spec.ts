import { tabOfField } from '../productTabs'

describe('the tab of a field', () => {
  it('is where the field stands', () => {
    expect(tabOfField('variants.0.pack_size')).toBe('variants')
    expect(tabOfField('attributes')).toBe('attributes')
    expect(tabOfField('texts.en.title')).toBe('texts')
    expect(tabOfField('cpv_code')).toBe('texts')
  })
})
