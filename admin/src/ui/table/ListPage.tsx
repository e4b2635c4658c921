import { ListBase, type SortPayload } from 'react-admin'
import type { ReactNode } from 'react'
import { rowsMeta } from '../../providers/useRows'
import { Page } from '../page/Page'
import type { Filter } from './FilterMenu'
import { ListContent } from './ListContent'
import type { Column, Row } from './types'

export type ListPageProps<T extends Row> = {
  resource: string
  title: string
  /** What stands beside the title: the views of one thing. */
  beside?: ReactNode
  columns: Column<T>[]
  filters?: Filter[]
  defaultSort: SortPayload
  /** The address of the row's own page. */
  pathOf?: (row: T) => string
  /** Words in the search field; without them there is no search. */
  searchLabel?: string
  actions?: ReactNode
  /** Shown when nothing exists yet and nothing is filtered. */
  empty: ReactNode
  /** Buttons of the bar that appears on selection. */
  bulk?: (rows: T[], done: () => void) => ReactNode
  /** Parts without a face that need the list, such as live updates. */
  children?: ReactNode
}

/** A list that fills the screen: search, filters, columns, export, pages; its state lives in the address. */
export function ListPage<T extends Row>({ title, beside, actions, children, ...list }: ListPageProps<T>) {
  return (
    <Page title={title} beside={beside} actions={actions} fills>
      <ListBase
        resource={list.resource}
        perPage={50}
        sort={list.defaultSort}
        queryOptions={{ meta: rowsMeta }}
        storeKey={`list.${list.resource}`}
      >
        <ListContent title={title} {...list} />
        {children}
      </ListBase>
    </Page>
  )
}
