import { useCallback, useState } from 'react'
import { useRevalidator } from 'react-router'
import { useTranslation } from '~/i18n/use-translation'
import type { LotCommand } from '~/api/auction-room.types'
import type { RefusedCommand } from './CommandRefusal'

type Told = { done: boolean; refusal: RefusedCommand | null }
const PATIENCE_MS = 10_000

async function post(lotId: string, command: LotCommand): Promise<Told | null> {
  const answer = await fetch(`/auction-lots/${lotId}/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(command),
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  return answer.ok ? ((await answer.json()) as Told) : null
}

/**
 * Sends commands of one lot and keeps the answer to the last one. Sent by plain `fetch`: without a connection the
 * router would load the page anew and lose the room.
 */
export function useCommand(lotId: string) {
  const { t } = useTranslation()
  const { revalidate } = useRevalidator()
  const [isPending, setPending] = useState(false)
  const [told, setTold] = useState<Told | null>(null)

  const send = useCallback(
    async (command: LotCommand) => {
      setPending(true)
      const answer = await post(lotId, command).catch(() => null)
      const lost = { done: false, refusal: { code: 'lost', message: t('room.command_lost'), required: null } }
      // A wish kept for a second person is all that one can do: the page shows that it waits.
      const isKept = answer?.refusal?.code === 'award_proposed'
      setTold(isKept ? { done: true, refusal: null } : (answer ?? lost))
      setPending(false)
      if (answer?.done || isKept) void revalidate()
    },
    [lotId, revalidate, t],
  )
  return {
    send: (command: LotCommand) => void send(command),
    isPending,
    refusal: isPending ? null : (told?.refusal ?? null),
    isDone: !isPending && told?.done === true,
  }
}
