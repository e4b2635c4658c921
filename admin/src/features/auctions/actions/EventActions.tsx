import { useState } from 'react'
import { useT } from '../../../i18n/useT'
import type { AuctionEvent } from '../../../providers/contract/auctions'
import { ActionMenu } from './ActionMenu'
import { EventActionDialog } from './EventActionDialog'
import { actionsIn, dangerous, type EventAction } from './staffActions'

const offered: EventAction[] = ['suspend', 'resume', 'cancel']

/** How staff intervene in all lots of an auction at once; what fits no lot is not offered. */
export function EventActions({ event, onDone }: { event: AuctionEvent; onDone: () => void }) {
  const t = useT()
  const [action, setAction] = useState<EventAction | null>(null)
  const actions = offered.filter((name) => event.lots.some(({ phase }) => actionsIn(phase).includes(name)))
  if (event.lots.length < 2) return null

  return (
    <>
      <ActionMenu
        label={t('auctions.actions.all.label')}
        items={actions.map((name) => ({
          name,
          label: t(`auctions.actions.all.${name}`),
          isDangerous: dangerous.includes(name),
          onChoose: () => setAction(name),
        }))}
      />
      {action && (
        <EventActionDialog action={action} event={event} onClose={() => setAction(null)} onDone={onDone} />
      )}
    </>
  )
}
