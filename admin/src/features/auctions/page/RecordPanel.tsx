import Button from '@mui/material/Button'
import Tooltip from '@mui/material/Tooltip'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useState } from 'react'
import { useLocaleTag, useT } from '../../../i18n/useT'
import type { LotFacts } from '../../../providers/contract/auctions'
import type { ConsoleProvider } from '../../../providers/types'
import { Panel } from '../../../ui/page/Panel'
import { ErrorState } from '../../../ui/state/ErrorState'
import { LinesSkeleton } from '../../../ui/state/Skeletons'
import { formatDate, formatTime } from '../../../ui/values/dates'
import styles from './AuctionPage.module.css'
import { RecordLines } from './RecordLines'

type RecordPanelProps = {
  lotId: string
  facts: LotFacts | undefined
  currency: string
  isMoving: boolean
}

const pageSize = 30
const mostLines = 200
const readEveryMs = 3_000

/** The record in words, newest first: who did what when, under which head. */
export function RecordPanel({ lotId, facts, currency, isMoving }: RecordPanelProps) {
  const t = useT()
  const locale = useLocaleTag()
  const provider = useDataProvider<ConsoleProvider>()
  const [shown, setShown] = useState(pageSize)
  const { data, error, refetch } = useQuery({
    queryKey: ['lot-record', lotId, shown],
    queryFn: () => provider.lotRecord(lotId, { limit: shown, offset: 0 }),
    refetchInterval: isMoving ? readEveryMs : false,
    placeholderData: keepPreviousData,
  })
  const { signed } = facts ?? {}

  return (
    <Panel title={t('auctions.page.record')} note={data && String(data.count)}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LinesSkeleton lines={5} />}
      {data?.count === 0 && <p className="muted">{t('auctions.page.record_empty')}</p>}
      {facts && facts.record_seq > 0 && (
        <p className="muted">
          <Tooltip title={t('auctions.page.head_hint')}>
            <span>{t('auctions.page.head')}: </span>
          </Tooltip>
          <span className={`mono ${styles.hash}`}>{data?.lines[0]?.head ?? facts.record_head}</span>{' '}
          {signed
            ? t('auctions.page.signed', {
                when: `${formatDate(new Date(signed.at), locale)}, ${formatTime(new Date(signed.at), locale)}`,
              })
            : t('auctions.page.not_signed')}
        </p>
      )}
      <RecordLines lines={data?.lines ?? []} currency={currency} />
      {data && data.count > data.lines.length && shown < mostLines && (
        <Button
          variant="outlined"
          sx={{ mt: 2 }}
          onClick={() => setShown(Math.min(mostLines, shown + 2 * pageSize))}
        >
          {t('auctions.page.more')}
        </Button>
      )}
    </Panel>
  )
}
