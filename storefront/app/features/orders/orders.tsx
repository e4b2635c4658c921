import { Button, NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import { Form, Link, useNavigation, useSubmit } from 'react-router'
import { apiOf } from '~/api/api.server'
import { useFormat } from '~/ui/format/use-format'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { EmptyState } from '~/ui/states/EmptyState'
import { Pager } from '~/ui/table/Pager'
import type { Route } from './+types/orders'
import { FILTERED_STATUSES } from './order-status'
import { PAGE_SIZE, readOrdersQuery } from './orders-query'
import classes from './orders.module.css'
import { OrdersTable } from './OrdersTable'

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = readOrdersQuery(new URL(request.url).searchParams)
  const { q, status, page } = query
  const list = await apiOf(context).orders.list({
    q,
    status,
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  })
  return { query, list }
}

export default function Orders({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const submit = useSubmit()
  const navigation = useNavigation()
  const { query, list } = loaderData
  const isWaiting = navigation.state === 'loading' && navigation.location.pathname === '/orders'
  const isNarrowed = query.q !== '' || query.status !== ''

  return (
    <>
      <title>{pageTitle(t('orders.title'))}</title>
      <PageHeader
        title={t('orders.title')}
        note={
          <span role="status">
            {t('orders.count', { count: list.count, shown: format.number(list.count) })}
          </span>
        }
      />
      <Form
        className={classes.filters}
        role="search"
        aria-label={t('orders.title')}
        onChange={(event) => event.target instanceof HTMLSelectElement && void submit(event.currentTarget)}
      >
        <TextInput
          key={query.q}
          name="q"
          type="search"
          className={classes.searchField}
          aria-label={t('orders.search')}
          placeholder={t('orders.search')}
          defaultValue={query.q}
          leftSection={<IconSearch size={17} stroke={1.5} />}
        />
        <NativeSelect
          name="status"
          aria-label={t('orders.columns.status')}
          defaultValue={query.status}
          data={[
            { value: '', label: t('orders.any_status') },
            ...FILTERED_STATUSES.map((value) => ({ value, label: t(`orders.statuses.${value}`) })),
          ]}
        />
        <Button type="submit" variant="default">
          {t('orders.find')}
        </Button>
      </Form>
      {list.orders.length > 0 ? (
        <div className={classes.list} aria-busy={isWaiting}>
          <OrdersTable orders={list.orders} tools />
        </div>
      ) : (
        <EmptyState
          glyph="paper"
          title={isNarrowed ? t('orders.nothing_title') : t('orders.empty_title')}
          text={isNarrowed ? t('orders.nothing_text') : t('orders.empty_text')}
          action={
            <Button component={Link} to={isNarrowed ? '/orders' : '/catalog'} variant="default">
              {isNarrowed ? t('orders.show_all') : t('cart.to_catalog')}
            </Button>
          }
        />
      )}
      <Pager page={query.page} pageSize={PAGE_SIZE} count={list.count} />
    </>
  )
}
