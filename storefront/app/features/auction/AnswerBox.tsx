import { useState } from 'react'
import { Button } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { useFetcher } from 'react-router'
import type { Auction } from '~/api/auctions.types'
import { TextAreaField } from '~/ui/form/fields'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { Notice } from '~/ui/states/Notice'
import classes from './auction.module.css'

const OPEN = new Set(['scheduled', 'prebid', 'live', 'paused'])

type Props = { auction: Auction; me: NonNullable<Auction['me']> }

/** The supplier's answer to the invitation: he accepts the terms as they stand, or says why not. */
export function AnswerBox({ auction, me }: Props) {
  const { t } = useTranslation()
  const fetcher = useFetcher()
  const [isDeclining, setDeclining] = useState(false)
  const action = `/auctions/${auction.id}`
  if (me.state !== 'invited' || !OPEN.has(auction.state))
    return (
      <div className={classes.answer}>
        <Notice tone={me.state === 'accepted' ? 'done' : 'calm'}>{t(`auction.my_answer.${me.state}`)}</Notice>
      </div>
    )

  return (
    <div className={classes.answer}>
      <Notice tone="attention" title={t('auction.invited_title', { buyer: auction.buyer_name })}>
        <p>{t('auction.invited_text')}</p>
        {isDeclining ? (
          <ServerForm fetcher={fetcher} action={action}>
            <input type="hidden" name="intent" value="decline" />
            <TextAreaField name="reason" label={t('auction.decline_reason')} autoFocus />
            <div className={classes.buttons}>
              <SubmitButton color="red">{t('auction.decline')}</SubmitButton>
              <Button variant="default" onClick={() => setDeclining(false)}>
                {t('room.back')}
              </Button>
            </div>
          </ServerForm>
        ) : (
          <ServerForm fetcher={fetcher} action={action}>
            <input type="hidden" name="intent" value="accept" />
            <div className={classes.buttons}>
              <SubmitButton>{t('auction.accept')}</SubmitButton>
              <Button variant="default" onClick={() => setDeclining(true)}>
                {t('auction.decline')}
              </Button>
            </div>
          </ServerForm>
        )}
      </Notice>
    </div>
  )
}
