import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useT } from '../../../i18n/useT'
import { shareHolders, type Opening } from '../../../providers/contract/auction-opening'
import type { ConsoleProvider } from '../../../providers/types'
import { Facts } from '../../../ui/page/Facts'
import { Panel } from '../../../ui/page/Panel'
import { ErrorState } from '../../../ui/state/ErrorState'
import { LinesSkeleton } from '../../../ui/state/Skeletons'
import { DateTime } from '../../../ui/values/DateTime'
import { StateChip, type Tone } from '../../../ui/values/StateChip'
import styles from './AuctionPage.module.css'
import { OpeningActions } from './OpeningActions'
import { ShareState } from './ShareState'

const readEveryMs = 10_000

type State = 'running' | 'waiting' | 'ready' | 'opened'

const tones: Record<State, Tone> = {
  running: 'neutral',
  waiting: 'attention',
  ready: 'attention',
  opened: 'good',
}

const stateOf = ({ opened_at, may_open, is_closed }: Opening): State => {
  if (opened_at) return 'opened'
  if (may_open) return 'ready'
  return is_closed ? 'waiting' : 'running'
}

/** Where the opening of sealed offers stands: the key, who has presented which share, when it was opened. */
export function OpeningPanel({ eventId, onChanged }: { eventId: string; onChanged: () => void }) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const { data, error, refetch } = useQuery({
    queryKey: ['auction-opening', eventId],
    queryFn: () => provider.auctionOpening(eventId),
    refetchInterval: ({ state }) => (state.data?.opened_at ? false : readEveryMs),
  })
  const state = data && stateOf(data)
  const refresh = (): void => {
    void refetch()
    onChanged()
  }

  return (
    <Panel
      title={t('auctions.opening.title')}
      actions={state && <StateChip tone={tones[state]}>{t(`auctions.opening.states.${state}`)}</StateChip>}
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LinesSkeleton lines={4} />}
      {data && (
        <>
          <p className={styles.lead}>{t(`auctions.opening.${state === 'ready' ? 'ready' : 'lead'}`)}</p>
          <Facts
            facts={[
              {
                label: t('auctions.opening.fingerprint'),
                value: <code className={styles.fingerprint}>{data.fingerprint}</code>,
              },
              ...shareHolders.map((holder) => ({
                label: t(`auctions.opening.holders.${holder}`),
                value: <ShareState opening={data} holder={holder} />,
              })),
              {
                label: t('auctions.opening.opened_at'),
                value: data.opened_at && <DateTime at={data.opened_at} as="datetime" />,
              },
            ]}
          />
          <OpeningActions opening={data} onDone={refresh} />
        </>
      )}
    </Panel>
  )
}
