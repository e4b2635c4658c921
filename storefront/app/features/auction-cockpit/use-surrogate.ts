import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { CockpitRow, RoomLot } from '~/api/auction-room.types'
import { randomId } from '~/ui/ids'
import type { RefusedCommand } from '../auction-room/CommandRefusal'

type Told = { done: boolean; refusal: RefusedCommand | null; token?: string | null }

/** Sends a bid for a supplier. One that was asked about once more is sent with its token at the second press. */
export function useSurrogate(lot: RoomLot, row: CockpitRow, onDone: () => void) {
  const { t } = useTranslation()
  const [told, setTold] = useState<Told | null>(null)
  const [isPending, setPending] = useState(false)

  const send = async (price: string) => {
    setPending(true)
    const level = lot.clock?.kind === 'level' ? lot.clock.level : undefined
    const answer = await fetch(`/auction-lots/${lot.lot_id}/surrogate-bids`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ participant_id: row.participant_id, price, currency: row.currency, key: randomId(), level },
        ...(lot.rules.split && { quantity: lot.rules.quantity }),
        ...(told?.token && { confirm_token: told.token }),
      }),
    })
      .then((response) => response.json() as Promise<Told>)
      .catch((): Told => ({
        done: false,
        refusal: { code: 'lost', message: t('room.command_lost'), required: null },
      }))
    setPending(false)
    setTold(answer)
    if (answer.done) onDone()
  }
  return { send: (price: string) => void send(price), isPending, refusal: told?.refusal ?? null }
}
