import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { Dialog } from '~/ui/layout/Dialog'
import { useFetcher } from 'react-router'
import type { Auction } from '~/api/auctions.types'
import { SelectField } from '~/ui/form/fields'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { KeyStep } from '../auction-sealed/KeyStep'
import classes from './auction.module.css'

const OPPONENTS = ['synthetic', 'invited'] as const
const MINUTES = ['3', '5', '10', '20']

/** A copy of the auction in a few minutes: against the house, or with the invited suppliers. */
export function RehearseButton({ auction }: { auction: Auction }) {
  const { t } = useTranslation()
  const fetcher = useFetcher()
  const [isOpen, setOpen] = useState(false)
  const isSealed = auction.rules.format === 'sealed'
  const [isReady, setReady] = useState(!isSealed)
  if (!auction.participants.length) return null
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('rehearsal.button')}
      </Button>
      {isOpen && (
        <Dialog onClose={() => setOpen(false)} title={t('rehearsal.button')}>
          <ServerForm fetcher={fetcher} action={`/auctions/${auction.id}`}>
            <input type="hidden" name="intent" value="rehearse" />
            <p>{t('rehearsal.text')}</p>
            <SelectField
              name="opponents"
              label={t('rehearsal.opponents')}
              data={OPPONENTS.map((value) => ({ value, label: t(`rehearsal.kinds.${value}`) }))}
            />
            <SelectField
              name="minutes"
              label={t('rehearsal.lasts')}
              data={MINUTES.map((value) => ({
                value,
                label: t('auction_rules.minutes', { count: Number(value) }),
              }))}
            />
            {isSealed && <KeyStep auction={auction} onReady={setReady} />}
            <div className={classes.buttons}>
              <SubmitButton disabled={!isReady}>{t('rehearsal.start')}</SubmitButton>
              <Button variant="default" onClick={() => setOpen(false)}>
                {t('room.back')}
              </Button>
            </div>
          </ServerForm>
        </Dialog>
      )}
    </>
  )
}
