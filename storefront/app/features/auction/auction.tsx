import { Button } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { data, Link, redirect } from 'react-router'
import { apiOf } from '~/api/api.server'
import type { Auction } from '~/api/auctions.types'
import { refusedForm } from '~/api/refused.server'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { Section } from '~/ui/layout/Section'
import { StateBadge } from '../auctions/StateBadge'
import { useShell } from '../shell/use-shell'
import type { Route } from './+types/auction'
import classes from './auction.module.css'
import { AnswerBox } from './AnswerBox'
import { CHANGES, rehearse } from './changes.server'
import { EventControls } from './EventControls'
import { DraftActions } from './DraftActions'
import { Lots } from './Lots'
import { Messages } from './Messages'
import { Participants } from './Participants'
import { hasPackages } from '../auction-award/bound-lots'
import { PackageAward } from '../auction-award/PackageAward'
import { RehearsalNotice } from '../auction-room/RehearsalNotice'
import { Applications } from './Applications'
import { Documents } from './Documents'
import { FactorsBox } from './FactorsBox'
import { InviteMore } from './InviteMore'
import { RehearseButton } from './RehearseButton'
import { RulesInWords } from './RulesInWords'
import { useNewestMessages } from './use-newest-messages'

export async function loader({ context, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const auction = await api.auctions.show(params.id)
  const [applications, messages, { sent_at }] = await Promise.all([
    auction.side === 'buyer' && auction.is_open
      ? api.auctionSourcing.applications(params.id).catch(() => [])
      : [],
    api.auctions.messages(params.id),
    api.auctionLots.clock(),
  ])
  return { auction, applications, messages, award: await awardOf(api, auction), now: sent_at }
}

/** Read once something bound by packages is to be decided. */
const awardOf = async ({ auctions }: ReturnType<typeof apiOf>, { id, side, lots }: Auction) =>
  side === 'buyer' && hasPackages(lots) && lots.some(({ phase }) => phase === 'closed')
    ? auctions.proposedAward(id)
    : null

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const intent = String(form.get('intent'))
  const api = apiOf(context)
  try {
    if (intent === 'remove') await api.auctions.remove(params.id)
    else if (intent === 'rehearse') return await rehearse(api, params.id, form)
    else if (CHANGES[intent]) await CHANGES[intent](api, params.id, form)
    else throw data(null, { status: 400 })
  } catch (error) {
    return refusedForm(error, form)
  }
  if (intent === 'remove') throw redirect('/auctions')
  return { done: true as const }
}

export default function AuctionPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const { may } = useShell()
  const { auction, applications, messages, award, now } = loaderData
  const newest = useNewestMessages(auction.id, messages)
  const isBuyer = auction.side === 'buyer'
  const isDraft = auction.state === 'draft'
  const names = Object.fromEntries(auction.addressees.map(({ id, name }) => [id, name]))

  return (
    <>
      <title>{pageTitle(auction.title)}</title>
      <PageHeader
        title={auction.title}
        crumbs={[{ to: `/auctions?as=${auction.side}`, title: t('auctions.title') }]}
        crumbsLabel={t('orders.path')}
        note={
          <>
            {t('orders.number', { number: auction.number })} · <StateBadge state={auction.state} />
            {!isBuyer && ` · ${auction.buyer_name}`}
            {auction.is_rehearsal && ` · ${t('auctions.rehearsal')}`}
          </>
        }
        actions={
          isBuyer && may('auction:run') && !auction.is_rehearsal ? (
            <>
              <Button component={Link} to={`/auctions/simulator?auction=${auction.id}`} variant="default">
                {t('simulator.title')}
              </Button>
              <RehearseButton auction={auction} />
              {isDraft && (
                <Button component={Link} to={`/auctions/${auction.id}/draft`} variant="default">
                  {t('auction.edit')}
                </Button>
              )}
              {isDraft && <DraftActions auction={auction} />}
            </>
          ) : undefined
        }
      />
      <RehearsalNotice auction={auction} />
      <div className={classes.layout}>
        <div>
          {auction.me && may('auction:bid') && <AnswerBox auction={auction} me={auction.me} />}
          {award && <PackageAward auction={auction} award={award} />}
          <Lots auction={auction} now={now} />
          {isBuyer && may('auction:run') && <EventControls auction={auction} />}
          {isBuyer && <Participants auction={auction} />}
          {isBuyer && may('auction:run') && <InviteMore auction={auction} />}
          {isBuyer && auction.is_open && <Applications auction={auction} applications={applications} />}
          <Documents auction={auction} />
          {!isDraft && <Messages auction={auction} messages={newest} names={names} />}
        </div>
        <div>
          <Section title={t('auction.rules')} boxed>
            <RulesInWords
              rules={auction.rules}
              currency={auction.currency}
              invited={auction.participants.length}
            />
          </Section>
          <FactorsBox auction={auction} />
          {auction.terms && (
            <Section title={t('auction.terms')} boxed>
              <p className={classes.terms}>{auction.terms}</p>
            </Section>
          )}
          {auction.description && (
            <Section title={t('auction.description')} boxed>
              <p className={classes.terms}>{auction.description}</p>
            </Section>
          )}
        </div>
      </div>
    </>
  )
}
