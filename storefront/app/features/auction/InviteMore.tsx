import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { useFetcher } from 'react-router'
import type { Auction } from '~/api/auctions.types'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { ServerForm } from '~/ui/form/ServerForm'
import type { loader } from '../auction-draft/suppliers'
import classes from './auction.module.css'

const TYPING_PAUSE_MS = 200
const SHOWN = 6
const OPEN = new Set(['scheduled', 'prebid', 'live'])

/** One more supplier for an auction that is published already: he gets an invitation and the rules as they stand. */
export function InviteMore({ auction }: { auction: Auction }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  if (!OPEN.has(auction.state) || auction.opponents === 'synthetic') return null
  if (isOpen) return <Search auction={auction} />
  return (
    <div className={classes.buttons}>
      <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
        {t('sourcing.invite_more')}
      </Button>
    </div>
  )
}

function Search({ auction }: { auction: Auction }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [q] = useDebouncedValue(text.trim(), TYPING_PAUSE_MS)
  const { load, data } = useFetcher<typeof loader>({ key: 'auction-suppliers' })
  const sent = useFetcher()
  useEffect(() => {
    void load(`/auction-suppliers?${new URLSearchParams({ q })}`)
  }, [q, load])
  const invited = new Set(auction.participants.map(({ supplier_company_id }) => supplier_company_id))
  const others = (data?.suppliers ?? []).filter(({ id }) => !invited.has(id)).slice(0, SHOWN)

  return (
    <>
      <TextInput
        label={t('auction_draft.find_suppliers')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoComplete="off"
      />
      <ul className={classes.items} aria-label={t('auction_draft.found_suppliers')}>
        {others.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <ServerForm fetcher={sent} action={`/auctions/${auction.id}`}>
              <input type="hidden" name="intent" value="invite" />
              <input type="hidden" name="supplier_company_id" value={id} />
              <SubmitButton variant="default" size="compact-sm">
                {t('auction_draft.invite')}
                <span className="visually-hidden"> {name}</span>
              </SubmitButton>
            </ServerForm>
          </li>
        ))}
      </ul>
      {data && others.length === 0 && <p className={classes.quiet}>{t('auction_draft.no_more_suppliers')}</p>}
    </>
  )
}
