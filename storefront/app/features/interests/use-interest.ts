import { useEffect } from 'react'
import type { Interest } from '~/api/interests.types'
import { usePreferences } from '~/session/use-preferences'
import { note } from './beacon'

/** Notes an interest once for each key, and only for a person who has agreed to it. */
export function useInterest(key: string | null, interest: Omit<Interest, 'id' | 'at'>) {
  const agreed = usePreferences().consent === 'given'
  useEffect(() => {
    if (agreed && key !== null) note(interest)
    // The key stands for the whole interest.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [agreed, key])
}
