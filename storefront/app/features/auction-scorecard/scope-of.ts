import type { Scope } from '~/api/auction-reports.types'

const WORDS = /[\s,;]+/

/** What a form says a company supplies. Countries are typed as codes in any case, apart by commas or spaces. */
export const scopeOf = (form: FormData): Scope => ({
  divisions: form.getAll('divisions').map(String).filter(Boolean),
  regions: String(form.get('regions') ?? '')
    .toLowerCase()
    .split(WORDS)
    .filter(Boolean),
  capacity: String(form.get('capacity') ?? ''),
})
