import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { useFetcher } from 'react-router'
import type { Application } from '~/api/auction-sourcing.types'
import type { Auction } from '~/api/auctions.types'
import { TextAreaField } from '~/ui/form/fields'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { Section } from '~/ui/layout/Section'
import { useShell } from '../shell/use-shell'
import classes from './auction.module.css'

type Props = { auction: Auction; applications: Application[] }

/** Suppliers who ask to be admitted to an open auction, and the buyer's word to each. */
export function Applications({ auction, applications }: Props) {
  const { t } = useTranslation()
  return (
    <Section title={t('sourcing.applications')}>
      {applications.length === 0 && <p className={classes.quiet}>{t('sourcing.no_applications')}</p>}
      <ul className={classes.lots}>
        {applications.map((one) => (
          <li key={one.id}>
            <div className={classes.lotHead}>
              <h3>{one.name}</h3>
              <span>{[one.city, one.country?.toUpperCase()].filter(Boolean).join(', ')}</span>
              <span>{t(`sourcing.states.${one.state}`)}</span>
            </div>
            {one.note && <p>{one.note}</p>}
            {one.reason && (
              <p className={classes.quiet}>
                {t('room.reason')}: {one.reason}
              </p>
            )}
            {one.state === 'asked' && <Verdict auction={auction} application={one} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Verdict({ auction, application }: { auction: Auction; application: Application }) {
  const { t } = useTranslation()
  const { may } = useShell()
  const fetcher = useFetcher()
  const [isRefusing, setRefusing] = useState(false)
  if (!may('auction:run')) return null
  return (
    <ServerForm fetcher={fetcher} action={`/auctions/${auction.id}`}>
      <input type="hidden" name="application" value={application.id} />
      <input type="hidden" name="intent" value={isRefusing ? 'refuse' : 'admit'} />
      {isRefusing && <TextAreaField name="reason" label={t('sourcing.refuse_reason')} autoFocus />}
      <div className={classes.buttons}>
        <SubmitButton variant={isRefusing ? 'default' : 'filled'}>
          {t(isRefusing ? 'sourcing.refuse' : 'sourcing.admit')}
          <span className="visually-hidden"> {application.name}</span>
        </SubmitButton>
        <Button variant="default" onClick={() => setRefusing(!isRefusing)}>
          {t(isRefusing ? 'room.back' : 'sourcing.refuse')}
        </Button>
      </div>
    </ServerForm>
  )
}
