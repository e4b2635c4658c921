import { IconFileText } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import type { ProductDocument } from '~/api/catalog.types'
import { LANGUAGE_NAMES } from '~/i18n/languages'
import { usePreferences } from '~/session/use-preferences'
import { useFormat } from '~/ui/format/use-format'
import { Section } from '~/ui/layout/Section'
import { note } from '../interests/beacon'
import classes from './product.module.css'

const BYTES_IN_KB = 1024
const KINDS = ['data_sheet', 'certificate', 'manual', 'drawing'] as const

const kindOf = (kind: string) => KINDS.find((known) => known === kind) ?? 'other'

export function Documents({ documents, productId }: { documents: ProductDocument[]; productId: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const agreed = usePreferences().consent === 'given'
  const opened = (id: string) =>
    agreed && note({ kind: 'document.opened', document_id: id, product_id: productId })

  return (
    <Section title={t('product.documents')}>
      <ul>
        {documents.map(({ id, title, kind, size, language }) => (
          <li key={id}>
            <a
              className={classes.document}
              href={`/documents/${id}`}
              target="_blank"
              rel="noopener"
              onClick={() => opened(id)}
            >
              <IconFileText size={20} stroke={1.5} aria-hidden />
              <span className={classes.documentTitle}>{title}</span>
              <span className={classes.documentKind}>
                {[
                  t(`product.kinds.${kindOf(kind)}`),
                  language && LANGUAGE_NAMES[language],
                  size && t('product.kilobytes', { size: format.number(Math.ceil(size / BYTES_IN_KB)) }),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
