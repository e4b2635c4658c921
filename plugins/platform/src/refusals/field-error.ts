import type { ZodError } from '@medusajs/framework/zod'
import type { Language } from './languages'
import { translate } from './messages'

export type FieldError = { field: string; code: string; message: string }

type Issue = ZodError['issues'][number]

/** A wrong field in words: a sentence of ours where there is one, else what zod says of it. */
export function fieldError(issue: Issue, language: Language): FieldError {
  const field = issue.path.join('.')
  const own = translate(language, issue.message)
  if (own) return { field, code: issue.message, message: own }

  const code = isMissing(issue) ? 'field_required' : 'invalid_field'
  const { sentence = code, params = { reason: issue.message } } = usual(issue)
  return { field, code, message: translate(language, sentence, params) ?? issue.message }
}

const isMissing = (issue: Issue): boolean =>
  issue.code === 'invalid_type' && /undefined|null/.test(issue.message)

type Said = { sentence?: string; params?: Record<string, string | number> }

/** The mistakes people make most; their sentences say what would be accepted. */
function usual(issue: Issue): Said {
  if (issue.code === 'invalid_format' && issue.format === 'email') return { sentence: 'email_malformed' }
  if (issue.code === 'too_small') {
    const minimum = String(issue.minimum)
    if (issue.origin === 'number')
      return { sentence: issue.inclusive ? 'number_too_small' : 'number_not_above', params: { minimum } }
    if (issue.origin === 'string')
      return { sentence: minimum === '1' ? 'field_required' : 'text_too_short', params: { minimum } }
  }
  if (issue.code === 'too_big') {
    const maximum = String(issue.maximum)
    if (issue.origin === 'number') return { sentence: 'number_too_large', params: { maximum } }
    if (issue.origin === 'string') return { sentence: 'text_too_long', params: { maximum } }
  }
  return {}
}
