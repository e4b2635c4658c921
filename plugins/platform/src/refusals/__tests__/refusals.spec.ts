import { MedusaError } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import '../common-messages'
import { answerOfError } from '../answer-of-error'
import { chooseLanguage } from '../languages'
import { registerMessages, translate } from '../messages'
import { asRefusal, Refusal, refuse } from '../refusal'

describe('the language of an answer', () => {
  it('is the person’s own before the browser’s', () => {
    expect(chooseLanguage('uk', 'en-GB,en;q=0.9')).toBe('uk')
  })

  it('is the first of Accept-Language that we speak, by weight', () => {
    expect(chooseLanguage(undefined, 'de-DE,de;q=0.9,ru;q=0.7,uk;q=0.8')).toBe('uk')
    expect(chooseLanguage('xx', 'fr')).toBe('en')
    expect(chooseLanguage(undefined, undefined)).toBe('en')
  })
})

describe('sentences', () => {
  it('fill their placeholders and keep unknown ones visible', () => {
    expect(translate('ru', 'too_many_requests', { seconds: 5 })).toBe('Слишком много попыток. Подождите 5 с.')
    expect(translate('en', 'too_many_requests')).toContain('{seconds}')
  })

  it('must exist in every language', () => {
    const half = { en: { a: 'A', b: 'B' }, ru: { a: 'А' }, uk: { a: 'А', b: 'Б' } }
    expect(() => registerMessages('half', half)).toThrow(/no ru sentence for b/)
  })
})

describe('an error becomes an answer', () => {
  it('a refusal keeps its code, status, field and details', () => {
    const { status, body } = answerOfError(
      new Refusal('too_many_requests', {
        status: 429,
        field: 'email',
        params: { seconds: 3 },
        details: { seconds: 3 },
      }),
      'en',
      'ref',
    )
    expect(status).toBe(429)
    expect(body).toMatchObject({ code: 'too_many_requests', field: 'email', details: { seconds: 3 } })
    expect(body.errors).toEqual([{ field: 'email', code: 'too_many_requests', message: body.message }])
  })

  it('a refusal serialised by the workflow engine is still a refusal', () => {
    const thrown = (() => {
      try {
        return refuse('conflict', { status: 409 })
      } catch (error) {
        return error as Refusal
      }
    })()
    const serialised = JSON.parse(JSON.stringify({ ...thrown, name: thrown.name }))
    expect(asRefusal(serialised)).toMatchObject({ code: 'conflict', status: 409 })
  })

  it('every wrong field of a schema is named by its path', () => {
    const schema = z.object({ lines: z.array(z.object({ quantity: z.number().positive() })) })
    const { error } = schema.safeParse({ lines: [{ quantity: 1 }, { quantity: -1 }] })
    const { status, body } = answerOfError(error, 'uk', 'ref')
    expect(status).toBe(400)
    expect(body.errors?.map(({ field }) => field)).toEqual(['lines.1.quantity'])
  })

  it('a conflict of Medusa keeps its own words', () => {
    const conflict = new MedusaError(MedusaError.Types.CONFLICT, 'the cart changed')
    expect(answerOfError(conflict, 'en', 'ref')).toMatchObject({
      status: 409,
      body: { message: 'the cart changed' },
    })
  })

  it('a database that is away is said to be away', () => {
    for (const code of ['ECONNREFUSED', '57P01', '08006', '53300'])
      expect(answerOfError(Object.assign(new Error('x'), { code }), 'en', 'ref').status).toBe(503)
  })

  it('a surprise leaks nothing but a reference', () => {
    const { status, body } = answerOfError(new Error('select secret from users'), 'ru', 'abc-1')
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toContain('secret')
    expect(body.message).toContain('abc-1')
  })
})
