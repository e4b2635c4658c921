import type { RequestHandler } from 'express'
import { languageOf, translate } from '@gostiny/platform'

/** An address nobody answers, in the shape and language of every other refusal. */
export const sayNotFound: RequestHandler = (req, res) => {
  res
    .status(404)
    .json({ type: 'not_found', code: 'not_found', message: translate(languageOf(req), 'not_found') })
}
