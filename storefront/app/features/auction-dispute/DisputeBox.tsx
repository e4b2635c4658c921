import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useFetcher } from 'react-router'
import { DISPUTE_KINDS, type AuctionDispute } from '~/api/auction-disputes.types'
import { useTranslation } from '~/i18n/use-translation'
import { SelectField, TextAreaField } from '~/ui/form/fields'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { Section } from '~/ui/layout/Section'
import { DisputeLine } from './DisputeLine'
import classes from './dispute.module.css'

type Props = { lotId: string; mayFile: boolean }

/** Disputes about a lot: those there are with the house's answers, and a new one. */
export function DisputeBox({ lotId, mayFile }: Props) {
  const { t } = useTranslation()
  const known = useFetcher<{ disputes: AuctionDispute[] }>()
  const filing = useFetcher<{ done: true }>()
  const [isOpen, setOpen] = useState(false)
  const address = `/auction-lots/${lotId}/disputes`
  const { load } = known
  const isFiled = filing.state === 'idle' && filing.data !== undefined && 'done' in filing.data

  useEffect(() => void load(address), [load, address, isFiled])
  useEffect(() => {
    if (isFiled) setOpen(false)
  }, [isFiled])

  const disputes = known.data?.disputes ?? []
  if (!mayFile && !disputes.length) return null

  return (
    <div className={classes.box}>
      <Section
        title={t('dispute.title')}
        aside={
          <a href={`/auction-lots/${lotId}/presence`} download className="text-link">
            {t('dispute.presence')}
          </a>
        }
      >
        <ul className={classes.disputes}>
          {disputes.map((dispute) => (
            <DisputeLine
              key={dispute.id}
              dispute={dispute}
              address={address}
              onDone={() => void load(address)}
            />
          ))}
        </ul>
        {isOpen ? (
          <ServerForm fetcher={filing} action={address}>
            <p>{t('dispute.lead')}</p>
            <SelectField
              name="kind"
              label={t('dispute.about')}
              data={DISPUTE_KINDS.map((value) => ({ value, label: t(`dispute.kinds.${value}`) }))}
            />
            <TextAreaField name="body" label={t('dispute.text')} rows={4} autoFocus />
            <div className={classes.buttons}>
              <SubmitButton>{t('dispute.file')}</SubmitButton>
              <Button variant="default" onClick={() => setOpen(false)}>
                {t('room.back')}
              </Button>
            </div>
          </ServerForm>
        ) : (
          mayFile && (
            <Button variant="default" onClick={() => setOpen(true)}>
              {t('dispute.open')}
            </Button>
          )
        )}
      </Section>
    </div>
  )
}
