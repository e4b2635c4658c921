import { languageOf, translate } from '@gostiny/platform'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'

type Named = { number: number; title: string; event_title: string }
type Kind = 'protocol' | 'presence'

const LONGEST = 60

/** Words of a title joined by hyphens, letters and digits of any script. */
export const slugOf = (title: string): string =>
  Array.from(title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'))
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '')

/** What a file of a lot is called: what it is, the auction's number and title, the lot's where it differs, and the day. */
export function fileName(word: string, { number, event_title, title }: Named, day: Date): string {
  const [event, lot] = [slugOf(event_title), slugOf(title)]
  const parts = [word, number, event, lot === event ? '' : lot, day.toISOString().slice(0, 10)]
  return parts.filter(Boolean).join('-')
}

/** Names the answer as a file of a lot; who cannot read the name's letters gets a plain one. */
export function nameFile(
  req: MedusaRequest,
  res: MedusaResponse,
  kind: Kind,
  lot: Named,
  { day, extension }: { day: Date; extension: string },
): void {
  const word = translate(languageOf(req), `auction_file_${kind}`) ?? kind
  const name = `${fileName(word, lot, day)}.${extension}`
  const plain = `${kind}-${lot.number}-${day.toISOString().slice(0, 10)}.${extension}`
  res.setHeader(
    'content-disposition',
    `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  )
}
