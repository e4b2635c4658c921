import { useTranslation } from '~/i18n/use-translation'
import { apiOf } from '~/api/api.server'
import { refusedForm } from '~/api/refused.server'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { Pager } from '~/ui/table/Pager'
import { useFormat } from '~/ui/format/use-format'
import { PAGE_SIZE, readAuctionsQuery } from '../auctions/auctions-query'
import { AuctionSearch } from '../auctions/AuctionSearch'
import { AuctionSides } from '../auctions/AuctionSides'
import type { Route } from './+types/openings'
import { DivisionFilter } from './DivisionFilter'
import { NoOpenings } from './NoOpenings'
import { OpeningCard } from './OpeningCard'

export async function loader({ context, request }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams
  const division = /^\d{2}$/.exec(search.get('division') ?? '')?.[0] ?? ''
  const query = { ...readAuctionsQuery(search), division }
  const { q, page } = query
  const list = await apiOf(context).auctionSourcing.openings({
    q: q || undefined,
    division: division || undefined,
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  })
  return { query, list }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  try {
    await apiOf(context).auctionSourcing.apply(
      String(form.get('event') ?? ''),
      String(form.get('note') ?? '').trim(),
    )
  } catch (error) {
    return refusedForm(error, form)
  }
  return { done: true as const }
}

/** Auctions that suppliers who are not invited may ask to be admitted to. */
export default function Openings({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { query, list } = loaderData
  return (
    <>
      <title>{pageTitle(t('sourcing.openings'))}</title>
      <PageHeader
        title={t('auctions.title')}
        note={
          <span role="status">
            {t('auctions.count', { count: list.count, shown: format.number(list.count) })}
          </span>
        }
      />
      <AuctionSides current="openings" />
      <AuctionSearch
        label={t('sourcing.openings')}
        placeholder={t('sourcing.search')}
        q={query.q}
        filters={<DivisionFilter divisions={list.divisions} chosen={query.division} />}
      />
      {list.openings.length === 0 ? (
        <NoOpenings isNarrowed={query.q !== '' || query.division !== ''} />
      ) : (
        <ul>
          {list.openings.map((opening) => (
            <OpeningCard key={opening.id} opening={opening} />
          ))}
        </ul>
      )}
      <Pager page={query.page} pageSize={PAGE_SIZE} count={list.count} />
    </>
  )
}
