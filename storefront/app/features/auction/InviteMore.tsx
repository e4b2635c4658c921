import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { useFetcher } from 'react-router'
import type { Auction } from '~/api/auctions.types'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { ServerForm } from '~/ui/form/ServerForm'
import { Section } from '~/ui/layout/Section'
import { SupplierSearch } from '../auction-draft/SupplierSearch'
import classes from './auction.module.css'

const SHOWN = 6
const OPEN = new Set(['scheduled', 'prebid', 'live'])

/** One more supplier for an auction that is published already: he gets an invitation and the rules as they stand. */
export function InviteMore({ auction }: { auction: Auction }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  if (!OPEN.has(auction.state) || auction.opponents === 'synthetic') return null
  if (isOpen)
    return (
      <div className={classes.inviteMore}>
        <Search auction={auction} />
      </div>
    )
  return (
    <div className={classes.inviteMore}>
      <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
        {t('sourcing.invite_more')}
      </Button>
    </div>
  )
}

function Search({ auction }: { auction: Auction }) {
  const { t } = useTranslation()
  const sent = useFetcher()
  return (
    <Section title={t('sourcing.invite_more')}>
      <SupplierSearch
        items={auction.lots.flatMap(({ items }) => items)}
        invited={auction.participants.map(({ supplier_company_id }) => supplier_company_id)}
        most={SHOWN}
        action={({ id, name }) => (
          <ServerForm fetcher={sent} action={`/auctions/${auction.id}`}>
            <input type="hidden" name="intent" value="invite" />
            <input type="hidden" name="supplier_company_id" value={id} />
            <SubmitButton variant="default" size="compact-sm">
              {t('auction_draft.invite')}
              <span className="visually-hidden"> {name}</span>
            </SubmitButton>
          </ServerForm>
        )}
      />
    </Section>
  )
}
