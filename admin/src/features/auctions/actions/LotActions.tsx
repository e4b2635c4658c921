import { useDataProvider, useNotify } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../../i18n/useT'
import type { Phase } from '../../../providers/contract/auctions'
import type { ConsoleProvider } from '../../../providers/types'
import { ActionDialog, type BidChoice } from './ActionDialog'
import { ActionMenu } from './ActionMenu'
import { actionsIn, dangerous, type LotAction } from './staffActions'

type LotActionsProps = {
  lotId: string
  number: number
  phase: Phase
  /** Bids that may be voided; without them voiding is not offered. */
  bids?: BidChoice[]
  isSimulated: boolean
  maySimulate: boolean
  onDone: () => void
}

/** How staff intervene in a lot. */
export function LotActions({ lotId, number, phase, bids = [], ...rest }: LotActionsProps) {
  const { isSimulated, maySimulate, onDone } = rest
  const t = useT()
  const notify = useNotify()
  const provider = useDataProvider<ConsoleProvider>()
  const [action, setAction] = useState<LotAction | null>(null)
  const actions = actionsIn(phase).filter((name) => name !== 'void_bid' || bids.length > 0)
  const mayToggle = isSimulated || (maySimulate && ['scheduled', 'prebid', 'live'].includes(phase))

  const toggle = async (): Promise<void> => {
    try {
      await provider.simulateLot(lotId, !isSimulated)
      notify(isSimulated ? 'auctions.page.simulated_off' : 'auctions.page.simulated_on', { type: 'success' })
      onDone()
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    }
  }

  const intervening = actions.map((name) => ({
    name,
    label: t(`auctions.actions.${name}`),
    isDangerous: dangerous.includes(name),
    onChoose: () => setAction(name),
  }))
  const simulating = {
    name: 'simulate',
    label: t(isSimulated ? 'auctions.page.stop_simulating' : 'auctions.page.simulate'),
    hint: isSimulated ? undefined : t('auctions.page.simulate_hint'),
    onChoose: () => void toggle(),
  }

  return (
    <>
      <ActionMenu
        label={t('auctions.actions.label')}
        size="small"
        sx={{ ml: 'auto' }}
        items={mayToggle ? [...intervening, simulating] : intervening}
      />
      {action && (
        <ActionDialog
          action={action}
          lotId={lotId}
          number={number}
          bids={bids}
          onClose={() => setAction(null)}
          onDone={onDone}
        />
      )}
    </>
  )
}
