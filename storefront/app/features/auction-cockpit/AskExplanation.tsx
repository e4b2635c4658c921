import { Button } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { useFetcher } from 'react-router'
import { Notice } from '~/ui/states/Notice'
import classes from './cockpit.module.css'

type Props = { auctionId: string; lows: { participant_id: string; name: string; amount: string }[] }

/** An unusually low bid is never refused by itself: its supplier is asked how he comes to it. */
export function AskExplanation({ auctionId, lows }: Props) {
  const { t } = useTranslation()
  const fetcher = useFetcher<{ done: true }>()
  if (!lows.length) return null
  const isAsked = fetcher.state === 'idle' && fetcher.data !== undefined && 'done' in fetcher.data
  return (
    <Notice tone={isAsked ? 'done' : 'attention'} title={t('cockpit.low_title')}>
      <p>{t('cockpit.low_basis')}</p>
      {isAsked ? (
        <p role="status">{t('cockpit.low_asked')}</p>
      ) : (
        <div className={classes.controls}>
          {lows.map(({ participant_id, name, amount }) => (
            <Button
              key={participant_id}
              size="compact-sm"
              variant="default"
              loading={fetcher.state !== 'idle'}
              onClick={() =>
                void fetcher.submit(
                  { intent: 'write', participant_id, body: t('cockpit.low_question', { amount }) },
                  { method: 'post', action: `/auctions/${auctionId}` },
                )
              }
            >
              {t('cockpit.low_ask', { name })}
            </Button>
          ))}
        </div>
      )}
    </Notice>
  )
}
