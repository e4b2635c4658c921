import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useNotify } from 'react-admin'
import { useT } from '../../../i18n/useT'
import type { ConsoleProvider } from '../../../providers/types'
import { downloadBlob } from '../../../ui/download'
import { Panel } from '../../../ui/page/Panel'
import { DateTime } from '../../../ui/values/DateTime'
import { HowConnected } from './HowConnected'
import styles from '../page/AuctionPage.module.css'

/** Who was in the room of a lot when, and how far away. */
export function PresencePanel({ lotId, number }: { lotId: string; number: number }) {
  const t = useT()
  const notify = useNotify()
  const provider = useDataProvider<ConsoleProvider>()
  const { data } = useQuery({
    queryKey: ['lot-presence', lotId],
    queryFn: () => provider.lotPresence(lotId),
  })

  const save = async (): Promise<void> => {
    try {
      downloadBlob(`presence-${number}.csv`, await provider.lotPresenceCsv(lotId))
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    }
  }

  return (
    <Panel
      title={t('auctions.disputes.presence')}
      actions={
        data?.length ? (
          <Button variant="text" size="small" onClick={() => void save()}>
            {t('auctions.disputes.export')}
          </Button>
        ) : undefined
      }
    >
      {data?.length === 0 && <p className="muted">{t('auctions.disputes.presence_none')}</p>}
      <ul>
        {data?.map(({ company, person, connected_at, disconnected_at, ...row }) => (
          <li key={`${person} ${connected_at}`} className={styles.message}>
            <span>
              <b>{company}</b>
              {person && `, ${person}`}
            </span>
            <span className="muted">
              {t('auctions.disputes.came')} <DateTime at={connected_at} as="datetime" />
              {' · '}
              {disconnected_at ? (
                <>
                  {t('auctions.disputes.left')} <DateTime at={disconnected_at} as="datetime" />
                </>
              ) : (
                t('auctions.disputes.still')
              )}
              <HowConnected row={row} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
