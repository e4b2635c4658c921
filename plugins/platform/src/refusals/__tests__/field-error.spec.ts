import { z } from '@medusajs/framework/zod'
import '../common-messages'
import { fieldError } from '../field-error'
import { registerMessages } from '../messages'

registerMessages('field-error test', {
  en: { period_wrong: 'The end comes first.' },
  ru: { period_wrong: 'Конец раньше начала.' },
  uk: { period_wrong: 'Кінець раніше за початок.' },
})

const schema = z.object({
  days: z.number().min(0).max(365),
  name: z.string().min(1).max(5),
  email: z.email(),
  period: z.string().refine(() => false, 'period_wrong'),
})
const said = (value: object, language: 'en' | 'ru' | 'uk') =>
  Object.fromEntries(
    schema.safeParse(value).error!.issues.map((issue) => {
      const { field, code, message } = fieldError(issue, language)
      return [field, `${code}: ${message}`]
    }),
  )

describe('a wrong field in words', () => {
  it('says what would be accepted, in the reader’s language', () => {
    expect(said({ days: 400, name: 'too long', email: 'nobody', period: '' }, 'ru')).toEqual({
      days: 'invalid_field: Не больше 365.',
      name: 'invalid_field: Не длиннее 5 симв.',
      email: 'invalid_field: Пишется как name@company.com.',
      period: 'period_wrong: Конец раньше начала.',
    })
  })

  it('asks for what is missing or empty', () => {
    expect(said({ days: -1, name: '', email: 'a@b.example' }, 'en')).toMatchObject({
      days: 'invalid_field: At least 0 is accepted.',
      name: 'invalid_field: Please fill in this field.',
      period: 'field_required: Please fill in this field.',
    })
  })
})
