import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import { Link, useLocation } from 'react-router'
import { useFormat } from '../format/use-format'
import classes from './Pager.module.css'
import { pagesAround } from './pages-around'

type Props = { page: number; pageSize: number; count: number }

/** Which part of a long list is shown, and the way to the others; the page is part of the address. */
export function Pager({ page, pageSize, count }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { pathname, search } = useLocation()
  const last = Math.ceil(count / pageSize)
  if (last <= 1) return null

  const addressOf = (wanted: number) => {
    const query = new URLSearchParams(search)
    if (wanted === 1) query.delete('page')
    else query.set('page', String(wanted))
    return query.size > 0 ? `${pathname}?${query}` : pathname
  }
  const from = (page - 1) * pageSize + 1

  return (
    <nav className={classes.pager} aria-label={t('table.pages')}>
      <p>
        {t('table.shown', {
          from: format.number(from),
          to: format.number(Math.min(from + pageSize - 1, count)),
          total: format.number(count),
        })}
      </p>
      <ul>
        {page > 1 && (
          <li>
            <Link to={addressOf(page - 1)} rel="prev" aria-label={t('table.previous')}>
              <IconChevronLeft size={18} stroke={1.5} />
            </Link>
          </li>
        )}
        {pagesAround(page, last).map((entry, position) => (
          <li key={entry ?? `gap-${position}`}>
            {entry === null ? (
              <span aria-hidden>…</span>
            ) : (
              <Link
                to={addressOf(entry)}
                aria-label={t('table.page', { page: entry })}
                aria-current={entry === page ? 'page' : undefined}
              >
                {entry}
              </Link>
            )}
          </li>
        ))}
        {page < last && (
          <li>
            <Link to={addressOf(page + 1)} rel="next" aria-label={t('table.next')}>
              <IconChevronRight size={18} stroke={1.5} />
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
