import { NativeSelect } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { useFetcher } from 'react-router'
import type { Auction, AuctionMessage } from '~/api/auctions.types'
import { TextAreaField } from '~/ui/form/fields'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { Time } from '~/ui/format/Time'
import { Section } from '~/ui/layout/Section'
import classes from './auction.module.css'

type Props = { auction: Auction; messages: AuctionMessage[]; names: Record<string, string> }

/** Words between the buyer and each supplier, and from the buyer to all. */
export function Messages({ auction, messages, names }: Props) {
  const { t } = useTranslation()
  const fetcher = useFetcher<{ done: true }>()
  const form = useRef<HTMLDivElement>(null)
  const isBuyer = auction.side === 'buyer'
  const isSent = fetcher.state === 'idle' && fetcher.data !== undefined && 'done' in fetcher.data
  const shown = messages
  useEffect(() => {
    if (isSent) form.current?.querySelector('form')?.reset()
  }, [isSent])

  return (
    <Section title={t('messages.title')}>
      {shown.length === 0 && <p className={classes.quiet}>{t('messages.none')}</p>}
      <ul className={classes.messages} aria-live="polite">
        {shown.map((message) => (
          <li key={message.id} data-own={message.is_own || undefined}>
            <p className={classes.messageHead}>
              {whoOf(message)} · <Time at={message.created_at} precision="minute" />
            </p>
            <p>{message.body}</p>
          </li>
        ))}
      </ul>
      <div ref={form}>
        <ServerForm fetcher={fetcher} action={`/auctions/${auction.id}`}>
          <input type="hidden" name="intent" value="write" />
          {isBuyer && (
            <NativeSelect
              name="participant_id"
              label={t('messages.to')}
              data={[
                { value: '', label: t('messages.to_all') },
                ...Object.entries(names).map(([value, label]) => ({ value, label })),
              ]}
            />
          )}
          <TextAreaField name="body" label={isBuyer ? t('messages.text') : t('messages.to_buyer')} />
          <div>
            <SubmitButton variant="default">{t('messages.send')}</SubmitButton>
          </div>
        </ServerForm>
      </div>
    </Section>
  )

  function whoOf({ from, to, to_all, is_own }: AuctionMessage) {
    const sender = is_own ? t('room.you') : (from ?? auction.buyer_name)
    if (to_all) return t('messages.from_to_all', { sender })
    return to && isBuyer ? t('messages.from_to', { sender, to }) : sender
  }
}
