import Button from '@mui/material/Button'
import ListItemText from '@mui/material/ListItemText'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { IconChevronDown } from '@tabler/icons-react'
import { useDataProvider, useNotify } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../../i18n/useT'
import type { Phase } from '../../../providers/contract/auctions'
import type { ConsoleProvider } from '../../../providers/types'
import { ActionDialog, type BidChoice } from './ActionDialog'
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
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [action, setAction] = useState<LotAction | null>(null)
  const actions = actionsIn(phase).filter((name) => name !== 'void_bid' || bids.length > 0)
  const mayToggle = isSimulated || (maySimulate && ['scheduled', 'prebid', 'live'].includes(phase))
  if (!actions.length && !mayToggle) return null

  const choose = (name: LotAction): void => {
    setAnchor(null)
    setAction(name)
  }
  const toggle = async (): Promise<void> => {
    setAnchor(null)
    try {
      await provider.simulateLot(lotId, !isSimulated)
      notify(isSimulated ? 'auctions.page.simulated_off' : 'auctions.page.simulated_on', { type: 'success' })
      onDone()
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    }
  }

  return (
    <>
      <Button
        variant="outlined"
        size="small"
        sx={{ ml: 'auto' }}
        aria-haspopup="menu"
        endIcon={<IconChevronDown size={15} stroke={1.8} />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('auctions.actions.label')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {actions.map((name) => (
          <MenuItem
            key={name}
            dense
            sx={dangerous.includes(name) ? { color: 'var(--danger-ink)' } : undefined}
            onClick={() => choose(name)}
          >
            {t(`auctions.actions.${name}`)}
          </MenuItem>
        ))}
        {mayToggle && (
          <MenuItem dense divider={false} sx={{ maxWidth: 340 }} onClick={() => void toggle()}>
            <ListItemText
              primary={t(isSimulated ? 'auctions.page.stop_simulating' : 'auctions.page.simulate')}
              secondary={isSimulated ? undefined : t('auctions.page.simulate_hint')}
              slotProps={{ secondary: { sx: { whiteSpace: 'normal' } } }}
            />
          </MenuItem>
        )}
      </Menu>
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
