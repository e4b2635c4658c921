import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useT } from '../../../i18n/useT'
import type { AuctionEvent } from '../../../providers/contract/auctions'
import { EventActionDialog } from './EventActionDialog'
import { actionsIn, dangerous, type EventAction } from './staffActions'

const offered: EventAction[] = ['suspend', 'resume', 'cancel']

/** How staff intervene in all lots of an auction at once; what fits no lot is not offered. */
export function EventActions({ event, onDone }: { event: AuctionEvent; onDone: () => void }) {
  const t = useT()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [action, setAction] = useState<EventAction | null>(null)
  const actions = offered.filter((name) => event.lots.some(({ phase }) => actionsIn(phase).includes(name)))
  if (!actions.length || event.lots.length < 2) return null

  const choose = (name: EventAction): void => {
    setAnchor(null)
    setAction(name)
  }

  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup="menu"
        endIcon={<IconChevronDown size={15} stroke={1.8} />}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t('auctions.actions.all.label')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {actions.map((name) => (
          <MenuItem
            key={name}
            dense
            sx={dangerous.includes(name) ? { color: 'var(--danger-ink)' } : undefined}
            onClick={() => choose(name)}
          >
            {t(`auctions.actions.all.${name}`)}
          </MenuItem>
        ))}
      </Menu>
      {action && (
        <EventActionDialog action={action} event={event} onClose={() => setAction(null)} onDone={onDone} />
      )}
    </>
  )
}
