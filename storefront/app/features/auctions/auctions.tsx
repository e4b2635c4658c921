import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import { Link, useNavigation } from 'react-router'
import { apiOf } from '~/api/api.server'
import type { AuctionSide } from '~/api/auctions.types'
import { useFormat } from '~/ui/format/use-format'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { EmptyState } from '~/ui/states/EmptyState'
import { Pager } from '~/ui/table/Pager'
import { useServerClock } from '../auction-room/use-server-clock'
import { useShell } from '../shell/use-shell'
import type { Route } from './+types/auctions'
import { PAGE_SIZE, readAuctionsQuery } from './auctions-query'
import classes from './auctions.module.css'
import { AuctionSearch } from './AuctionSearch'
import { AuctionSides } from './AuctionSides'
import { AuctionsTable } from './AuctionsTable'

export async function loader({ context, request }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams
  const query = readAuctionsQuery(search)
  const { q, page } = query
  const read = (as: AuctionSide) =>
    apiOf(context).auctions.list({ as, q, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE })
  const list = await read(query.as)
  if (list.count || search.has('as')) return { query, list }
  const invited = await read('supplier')
  return invited.count ? { query: { ...query, as: 'supplier' as const }, list: invited } : { query, list }
}

export default function Auctions({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const navigation = useNavigation()
  const { may } = useShell()
  const { query, list } = loaderData
  const clock = useServerClock(list.now)
  const isWaiting = navigation.state === 'loading' && navigation.location.pathname === '/auctions'
  const mayMake = may('auction:run')

  return (
    <>
      <title>{pageTitle(t('auctions.title'))}</title>
      <PageHeader
        title={t('auctions.title')}
        note={
          <span role="status">
            {t('auctions.count', { count: list.count, shown: format.number(list.count) })}
          </span>
        }
        actions={
          mayMake && (
            <Button component={Link} to="/auctions/new" leftSection={<IconPlus size={17} stroke={1.75} />}>
              {t('auctions.make')}
            </Button>
          )
        }
      />
      <AuctionSides current={query.as} />
      <AuctionSearch label={t('auctions.title')} placeholder={t('auctions.search')} q={query.q}>
        <input type="hidden" name="as" value={query.as} />
      </AuctionSearch>
      {list.events.length > 0 ? (
        <div className={classes.list} aria-busy={isWaiting}>
          <AuctionsTable as={query.as} auctions={list.events} clock={clock} />
        </div>
      ) : (
        <Nothing as={query.as} isNarrowed={query.q !== ''} mayMake={mayMake} />
      )}
      <Pager page={query.page} pageSize={PAGE_SIZE} count={list.count} />
    </>
  )
}

type NothingProps = { as: AuctionSide; isNarrowed: boolean; mayMake: boolean }

function Nothing({ as, isNarrowed, mayMake }: NothingProps) {
  const { t } = useTranslation()
  if (isNarrowed)
    return (
      <EmptyState
        glyph="paper"
        title={t('orders.nothing_title')}
        text={t('auctions.nothing_text')}
        action={
          <Button component={Link} to={`/auctions?as=${as}`} variant="default">
            {t('auctions.show_all')}
          </Button>
        }
      />
    )
  return (
    <EmptyState
      glyph="paper"
      title={t(`auctions.empty.${as}_title`)}
      text={t(`auctions.empty.${as}_text`)}
      action={
        as === 'buyer' &&
        mayMake && (
          <Button component={Link} to="/auctions/new">
            {t('auctions.make')}
          </Button>
        )
      }
    />
  )
}
