import IconButton from '@mui/material/IconButton'
import { IconTrash } from '@tabler/icons-react'
import { useLocaleState } from 'react-admin'
import { languageNames } from '../../i18n/provider'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { ProductDocument } from '../../providers/contract/products'
import type { Language } from '../../ui/preferences/preferences'
import { formatBytes } from '../../ui/values/formatBytes'
import { documentTitle } from './documentTitle'
import styles from './ProductPage.module.css'

export function DocumentRow({ document, onRemove }: { document: ProductDocument; onRemove: () => void }) {
  const t = useT()
  const locale = useLocaleTag()
  const [language] = useLocaleState()
  const title = documentTitle(document, language as Language)
  const written = document.language && languageNames[document.language]

  return (
    <div className={styles.document}>
      <div>
        <div>{title}</div>
        <div className="muted">
          {[t(`products.documents.kind.${document.kind}`), written].filter(Boolean).join(' · ')}
        </div>
      </div>
      <span className="muted num">{formatBytes(document.size, locale)}</span>
      <IconButton aria-label={t('products.documents.remove', { title })} onClick={onRemove}>
        <IconTrash size={16} stroke={1.6} />
      </IconButton>
    </div>
  )
}
