import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { data, redirect, useFetcher, useNavigate } from 'react-router'
import { apiOf } from '~/api/api.server'
import type { AuctionBody } from '~/api/auctions.types'
import { refusalIn } from '~/api/refused.server'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { Notice } from '~/ui/states/Notice'
import { useShell } from '../shell/use-shell'
import type { Route } from './+types/draft'
import { draftBody } from './draft-body'
import classes from './draft.module.css'
import { DraftErrorsContext, PARTS, partOf, type DraftErrors, type Part } from './draft-errors'
import { newDraft } from './draft-model'
import { draftOf } from './draft-of'
import { GoodsPart } from './GoodsPart'
import { LeaveGuard } from './LeaveGuard'
import { RulesPart } from './RulesPart'
import { SuppliersPart } from './SuppliersPart'
import { TermsPart } from './TermsPart'
import { keptAs, useKeptDraft } from './use-kept-draft'

type Saved = { saved: string } | { message: string; errors: DraftErrors }

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = 'id' in params ? params.id : undefined
  const auction = id ? await apiOf(context).auctions.show(id) : null
  if (auction && auction.state !== 'draft') throw redirect(`/auctions/${auction.id}`)
  return { id: id ?? null, auction }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = 'id' in params ? params.id : undefined
  try {
    const { id: saved } = await apiOf(context).auctions.save((await request.json()) as AuctionBody, id)
    return { saved } satisfies Saved
  } catch (error) {
    const { message, errors = [], field, status } = refusalIn(error)
    const told = errors.length ? errors : field ? [{ field, message }] : []
    const refused: Saved = {
      message,
      errors: Object.fromEntries(told.map(({ field: path, message: words }) => [path, words])),
    }
    return data(refused, { status })
  }
}

const PART_VIEWS = { goods: GoodsPart, suppliers: SuppliersPart, rules: RulesPart, terms: TermsPart }

export default function DraftPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const { company } = useShell()
  const { id, auction } = loaderData
  const initial = auction ? draftOf(auction) : newDraft(company?.currency ?? 'eur')
  const { draft, change, forget, startAfresh, isReady, isFound, isChanged } = useKeptDraft(
    keptAs(id),
    initial,
  )
  const { part, setPart, fetcher, refused, isSaved } = useSaving(forget)
  const place = PARTS.indexOf(part)
  const View = PART_VIEWS[part]
  const title = t(id ? 'auction_draft.edit_title' : 'auction_draft.title')
  const save = () =>
    void fetcher.submit(JSON.stringify(draftBody(draft)), { method: 'post', encType: 'application/json' })

  return (
    <>
      <title>{pageTitle(title)}</title>
      <PageHeader
        title={title}
        crumbs={[{ to: '/auctions', title: t('auctions.title') }]}
        crumbsLabel={t('orders.path')}
      />
      <LeaveGuard isChanged={isChanged && !isSaved} onForget={forget} />
      <DraftErrorsContext value={refused?.errors ?? {}}>
        <nav className={classes.parts} aria-label={t('auction_draft.parts_label')}>
          {PARTS.map((name, index) => (
            <button
              key={name}
              type="button"
              aria-current={name === part ? 'step' : undefined}
              data-wrong={hasRefusal(refused?.errors, name) || undefined}
              onClick={() => setPart(name)}
            >
              {index + 1}. {t(`auction_draft.parts.${name}`)}
            </button>
          ))}
        </nav>
        {isFound && (
          <Notice>
            {t('auction_draft.found_kept')}{' '}
            <button type="button" className="text-link" onClick={startAfresh}>
              {t('auction_draft.start_afresh')}
            </button>
          </Notice>
        )}
        {refused && <Notice tone="danger">{refused.message}</Notice>}
        <div className={classes.part} aria-busy={!isReady} id="draft-part">
          {isReady && <View draft={draft} change={change} />}
        </div>
        <div className={classes.foot}>
          {place > 0 && (
            <Button variant="default" onClick={() => setPart(PARTS[place - 1]!)}>
              {t('auction_draft.previous')}
            </Button>
          )}
          {place < PARTS.length - 1 && (
            <Button onClick={() => setPart(PARTS[place + 1]!)}>{t('auction_draft.next')}</Button>
          )}
          <Button
            variant={place === PARTS.length - 1 ? 'filled' : 'default'}
            loading={fetcher.state !== 'idle'}
            onClick={save}
          >
            {t('auction_draft.save')}
          </Button>
          <span className={classes.quiet}>{t('auction_draft.kept')}</span>
        </div>
      </DraftErrorsContext>
    </>
  )
}

const hasRefusal = (errors: DraftErrors | undefined, part: Part) =>
  Object.keys(errors ?? {}).some((field) => partOf(field) === part)

/** What was saved is shown as an auction; what was refused is shown where it is wrong. */
function useSaving(forget: () => void) {
  const fetcher = useFetcher<Saved>()
  const navigate = useNavigate()
  const [part, setPart] = useState<Part>('goods')
  const answer = fetcher.state === 'idle' ? fetcher.data : undefined
  const saved = answer && 'saved' in answer ? answer.saved : null
  const refused = answer && 'errors' in answer ? answer : null

  useEffect(() => {
    if (!saved) return
    forget()
    void navigate(`/auctions/${saved}`)
  }, [saved, forget, navigate])

  useEffect(() => {
    const [field] = Object.keys(refused?.errors ?? {})
    if (!field) return
    setPart(partOf(field))
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('#draft-part [aria-invalid="true"]')?.focus(),
    )
  }, [refused])

  return { part, setPart, fetcher, refused, isSaved: saved !== null }
}
