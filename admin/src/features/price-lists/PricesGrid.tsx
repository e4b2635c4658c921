import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import TextField from '@mui/material/TextField'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useState } from 'react'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { ListPrice, PriceList } from '../../providers/contract/prices'
import type { ConsoleProvider } from '../../providers/types'
import { Panel } from '../../ui/page/Panel'
import { EmptyState } from '../../ui/state/EmptyState'
import { LocalTable } from '../../ui/table/LocalTable'
import { formatNumber } from '../../ui/values/format'
import { PriceDialog } from './PriceDialog'
import styles from './PriceListPage.module.css'
import { usePriceColumns } from './usePriceColumns'

const pageSize = 50

/** The prices of a list: an article's tiers stand one under another. */
export function PricesGrid({ list }: { list: PriceList }) {
  const t = useT()
  const locale = useLocaleTag()
  const provider = useDataProvider<ConsoleProvider>()
  const [q, setQ] = useState('')
  const [page, setPage] = useState(0)
  const [edited, setEdited] = useState<ListPrice | 'new'>()

  const { data, error, refetch } = useQuery({
    queryKey: ['prices', list.id, q, page],
    queryFn: () =>
      provider.listPrices(list.id, { q: q || undefined, offset: page * pageSize, limit: pageSize }),
    placeholderData: keepPreviousData,
  })
  const columns = usePriceColumns(list.currency, data?.prices ?? [])
  const pages = Math.ceil((data?.count ?? 0) / pageSize)

  return (
    <Panel
      title={t('price_lists.prices.title')}
      note={data && formatNumber(data.count, locale)}
      actions={
        <Button variant="text" onClick={() => setEdited('new')}>
          {t('price_lists.prices.add')}
        </Button>
      }
    >
      <div className={styles.toolbar}>
        <TextField
          className={styles.search}
          type="search"
          placeholder={t('price_lists.prices.search')}
          value={q}
          onChange={(event) => {
            setQ(event.target.value)
            setPage(0)
          }}
          slotProps={{ htmlInput: { 'aria-label': t('price_lists.prices.search') } }}
        />
      </div>
      <LocalTable
        id="list-prices"
        label={t('price_lists.prices.title')}
        columns={columns}
        rows={data?.prices}
        error={error}
        onRetry={refetch}
        onOpen={setEdited}
        empty={
          <EmptyState
            title={q ? t('table.nothing_found') : t('price_lists.prices.empty')}
            hint={q ? t('table.nothing_found_hint') : t('price_lists.prices.empty_hint')}
          />
        }
      />
      {pages > 1 && (
        <nav className={styles.pages} aria-label={t('table.pages')}>
          <span className="num">
            {page + 1} / {formatNumber(pages, locale)}
          </span>
          <span>
            <IconButton
              aria-label={t('ra.navigation.previous')}
              disabled={page === 0}
              onClick={() => setPage(page - 1)}
            >
              <IconChevronLeft size={18} stroke={1.8} />
            </IconButton>
            <IconButton
              aria-label={t('ra.navigation.next')}
              disabled={page + 1 >= pages}
              onClick={() => setPage(page + 1)}
            >
              <IconChevronRight size={18} stroke={1.8} />
            </IconButton>
          </span>
        </nav>
      )}
      {edited && (
        <PriceDialog
          list={list}
          price={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
          onSaved={refetch}
        />
      )}
    </Panel>
  )
}
