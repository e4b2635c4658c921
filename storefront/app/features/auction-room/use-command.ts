import { useFetcher } from 'react-router'
import type { LotCommand } from '~/api/auction-room.types'
import type { action } from './commands'

/** Sends commands of one lot and keeps the answer to the last one. */
export function useCommand(lotId: string) {
  const fetcher = useFetcher<typeof action>()
  const isPending = fetcher.state !== 'idle'
  const send = (command: LotCommand) =>
    void fetcher.submit(JSON.stringify(command), {
      method: 'post',
      action: `/auction-lots/${lotId}/commands`,
      encType: 'application/json',
    })
  return {
    send,
    isPending,
    refusal: isPending ? null : (fetcher.data?.refusal ?? null),
    isDone: !isPending && fetcher.data?.done === true,
  }
}
