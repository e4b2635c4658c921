import IconButton from '@mui/material/IconButton'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useListContext } from 'react-admin'
import { useLocaleTag, useT } from '../../i18n/useT'
import { formatNumber } from '../values/format'
import styles from './Pager.module.css'

export function Pager() {
  const t = useT()
  const locale = useLocaleTag()
  const { page, perPage, total, setPage, isFetching } = useListContext()
  if (!total) return null

  const last = Math.ceil(total / perPage)
  const from = (page - 1) * perPage + 1
  const to = Math.min(page * perPage, total)

  return (
    <div className={styles.foot} aria-busy={isFetching}>
      <span className="num">
        {t('table.range', {
          from: formatNumber(from, locale),
          to: formatNumber(to, locale),
          total: formatNumber(total, locale),
        })}
      </span>
      {last > 1 && (
        <nav className={styles.pages} aria-label={t('table.pages')}>
          <IconButton
            aria-label={t('ra.navigation.previous')}
            disabled={page <= 1}
            onClick={() => setPage(page - 1)}
          >
            <IconChevronLeft size={18} stroke={1.8} />
          </IconButton>
          <span className="num">
            {page} / {formatNumber(last, locale)}
          </span>
          <IconButton
            aria-label={t('ra.navigation.next')}
            disabled={page >= last}
            onClick={() => setPage(page + 1)}
          >
            <IconChevronRight size={18} stroke={1.8} />
          </IconButton>
        </nav>
      )}
    </div>
  )
}
