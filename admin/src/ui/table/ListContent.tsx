import { useListContext } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import { EmptyState } from '../state/EmptyState'
import { BulkBar } from './BulkBar'
import { DataTable, type Selection } from './DataTable'
import type { ListPageProps } from './ListPage'
import { ListToolbar } from './ListToolbar'
import { Pager } from './Pager'
import type { Row } from './types'
import { useColumns } from './useColumns'

type ListContentProps<T extends Row> = Omit<
  ListPageProps<T>,
  'actions' | 'beside' | 'children' | 'defaultSort'
>

export function ListContent<T extends Row>(props: ListContentProps<T>) {
  const { resource, title, columns, filters = [], pathOf, searchLabel, empty, bulk } = props
  const t = useT()
  const navigate = useNavigate()
  const list = useListContext<T & Row>()
  const state = useColumns(resource, columns)
  const isFiltered = Object.values(list.filterValues ?? {}).some(Boolean)

  const selection: Selection | undefined = bulk && {
    ids: list.selectedIds,
    onToggle: list.onToggleItem,
    onAll: (ids) => list.onSelect(ids),
  }
  const chosen = (list.data ?? []).filter(({ id }) => list.selectedIds.includes(id))

  return (
    <>
      <ListToolbar columns={columns} state={state} filters={filters} searchLabel={searchLabel} />
      <DataTable
        label={title}
        columns={state}
        rows={list.isPending ? undefined : list.data}
        error={list.error}
        onRetry={list.refetch}
        sort={list.sort}
        onSort={(field) =>
          list.setSort({
            field,
            order: list.sort.field === field && list.sort.order === 'DESC' ? 'ASC' : 'DESC',
          })
        }
        selection={selection}
        onOpen={pathOf && ((row) => navigate(pathOf(row)))}
        empty={
          isFiltered ? (
            <EmptyState title={t('table.nothing_found')} hint={t('table.nothing_found_hint')} />
          ) : (
            empty
          )
        }
        fills
      />
      {bulk && chosen.length > 0 ? (
        <BulkBar count={chosen.length} onClear={list.onUnselectItems}>
          {bulk(chosen, list.onUnselectItems)}
        </BulkBar>
      ) : (
        <Pager />
      )}
    </>
  )
}
