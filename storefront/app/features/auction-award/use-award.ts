import { useFetcher } from 'react-router'
import type { AwardAnswer } from './award'

/** Sends a choice of an auction; `refusal` is why it was not taken, `isKept` that it waits for a second person. */
export function useAward(eventId: string) {
  const fetcher = useFetcher<AwardAnswer>()
  const told = fetcher.state === 'idle' ? fetcher.data : undefined
  return {
    send: (choice: object) =>
      void fetcher.submit(JSON.stringify(choice), {
        method: 'post',
        action: `/auctions/${eventId}/award`,
        encType: 'application/json',
      }),
    isPending: fetcher.state !== 'idle',
    refusal: told?.refusal ?? null,
    isSettled: told ? told.refusal === null : false,
  }
}
