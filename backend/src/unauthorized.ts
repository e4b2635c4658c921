import type { RequestHandler } from 'express'
import { languageOf, translate } from '@gostiny/platform'

/** Medusa's guard answers 401 with a bare word; this gives it the shape and language of every other refusal. */
export const sayUnauthorized: RequestHandler = (req, res, next) => {
  const send = res.json.bind(res)
  res.json = (body) => {
    if (res.statusCode !== 401 || body?.code) return send(body)
    return send({
      type: 'unauthorized',
      code: 'unauthorized',
      message: translate(languageOf(req), 'unauthorized'),
    })
  }
  next()
}
