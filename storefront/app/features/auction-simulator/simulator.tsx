import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { data, Link, useFetcher } from 'react-router'
import { apiOf } from '~/api/api.server'
import { refusalIn } from '~/api/refused.server'
import type { SimulationBody, Summary } from '~/api/auction-sourcing.types'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { EmptyState } from '~/ui/states/EmptyState'
import { Notice } from '~/ui/states/Notice'
import type { Draft } from '../auction-draft/draft-model'
import { newDraft } from '../auction-draft/draft-model'
import { draftOf } from '../auction-draft/draft-of'
import { keptAs, readKept } from '../auction-draft/use-kept-draft'
import type { Route } from './+types/simulator'
import { Comparison } from './Comparison'
import { crowdOf, newCrowd } from './crowd'
import { pastAuctions, pastLotsOf } from './past-lots'
import { Question } from './Question'
import classes from './simulator.module.css'

const LOOKED_AT = 30
const PORTAL_CURRENCY = 'eur'

type Told = { summaries: Summary[] } | { message: string }

export async function loader({ context, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const id = searchParams.get('auction') ?? searchParams.get('draft')
  const api = apiOf(context)
  const auction = id && id !== 'new' ? await api.auctions.show(id) : null
  const lot = auction?.side === 'buyer' && auction.state !== 'draft' ? auction.lots[0] : null
  const room = lot ? (await api.auctionLots.room(lot.id)).room : null
  const past = lot ? pastLotsOf([auction!]) : []
  return {
    auction,
    keptId: searchParams.get('draft'),
    crowd: room && crowdOf(room),
    past: past.length ? past : await pastOf(context, auction?.currency ?? PORTAL_CURRENCY),
  }
}

/** Without closed lots of its own an auction is tried on those of earlier ones. */
async function pastOf(context: Route.LoaderArgs['context'], currency: string) {
  const { auctions } = apiOf(context)
  const { events } = await auctions.list({ as: 'buyer', limit: LOOKED_AT, offset: 0 })
  return pastLotsOf(await Promise.all(pastAuctions(events, currency).map(({ id }) => auctions.show(id))))
}

export async function action({ context, request }: Route.ActionArgs) {
  try {
    const summaries = await apiOf(context).auctionSourcing.simulate((await request.json()) as SimulationBody)
    return { summaries }
  } catch (error) {
    const { message, status, errors = [] } = refusalIn(error)
    return data({ message: errors[0]?.message ?? message }, { status })
  }
}

/** How an auction would go under its rules and under others, with the same suppliers, made up or recorded. */
export default function Simulator({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const { auction, keptId, crowd: known, past } = loaderData
  const fetcher = useFetcher<Told>()
  const [present, setPresent] = useState<Draft | null>(() => (auction ? draftOf(auction) : null))
  const [asked, setAsked] = useState<Draft[]>([])
  useEffect(() => {
    if (!keptId) return
    const kept = readKept(keptAs(keptId === 'new' ? null : keptId))
    if (kept) setPresent((before) => ({ ...(before ?? newDraft(kept.currency)), ...kept }))
  }, [keptId])
  const ceiling = present?.lots[0]?.ceiling.trim()
  const told = fetcher.state === 'idle' ? fetcher.data : undefined

  return (
    <>
      <title>{pageTitle(t('simulator.title'))}</title>
      <PageHeader
        title={t('simulator.title')}
        note={present?.title}
        crumbs={[{ to: '/auctions', title: t('auctions.title') }]}
        crumbsLabel={t('orders.path')}
      />
      {!present || !ceiling ? (
        <EmptyState
          glyph="paper"
          title={t('simulator.empty_title')}
          text={t('simulator.empty_text')}
          action={
            <Button component={Link} to="/auctions" variant="default">
              {t('simulator.to_auctions')}
            </Button>
          }
        />
      ) : (
        <div className={classes.layout}>
          <Question
            present={present}
            crowd={known ?? newCrowd()}
            past={past}
            isPending={fetcher.state !== 'idle'}
            onAsk={(body, drafts) => {
              setAsked(drafts)
              void fetcher.submit(JSON.stringify(body), { method: 'post', encType: 'application/json' })
            }}
          />
          <div aria-live="polite" aria-busy={fetcher.state !== 'idle'}>
            {told && 'message' in told && <Notice tone="danger">{told.message}</Notice>}
            {fetcher.state !== 'idle' && <p>{t('simulator.running')}</p>}
            {!told && fetcher.state === 'idle' && <p className={classes.quiet}>{t('simulator.hint')}</p>}
            {told && 'summaries' in told && <Comparison summaries={told.summaries} drafts={asked} />}
          </div>
        </div>
      )}
    </>
  )
}
