import { useCallback, useEffect, useState } from 'react'
import type { Draft } from './draft-model'
import { localTime } from './draft-of'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const PAUSE_MS = 300

/** Where a draft is kept in this browser. */
export const keptAs = (id: string | null): string => `auction-draft.3:${id ?? 'new'}`

export const readKept = (name: string): Draft | null => {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as Draft | null
  } catch {
    return null
  }
}

/** Tomorrow at the next full hour, for an hour: a time people seldom leave as it is, but a right one. */
const withTimes = (draft: Draft): Draft => {
  if (draft.starts) return draft
  const starts = Math.ceil((Date.now() + DAY_MS) / HOUR_MS) * HOUR_MS
  return { ...draft, starts: localTime(starts), ends: localTime(starts + HOUR_MS) }
}

/** The draft as typed. It survives a reload of the page until it was saved or thrown away. */
export function useKeptDraft(name: string, initial: Draft) {
  const [draft, setDraft] = useState(initial)
  const [isKept, setKept] = useState(false)
  const [isFound, setFound] = useState(false)
  const [isReady, setReady] = useState(false)
  const [isChanged, setChanged] = useState(false)

  useEffect(() => {
    const kept = readKept(name)
    setKept(kept !== null)
    setFound(kept !== null)
    setDraft((loaded) => withTimes(kept ? { ...loaded, ...kept } : loaded))
    setReady(true)
  }, [name])

  const change = useCallback((next: (draft: Draft) => Draft) => {
    setDraft((before) => next(before))
    setKept(true)
    setChanged(true)
  }, [])
  useEffect(() => {
    if (!isKept) return
    const timer = setTimeout(() => localStorage.setItem(name, JSON.stringify(draft)), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [name, draft, isKept])

  const forget = useCallback(() => {
    setKept(false)
    setChanged(false)
    localStorage.removeItem(name)
  }, [name])
  const startAfresh = useCallback(() => {
    forget()
    setFound(false)
    setDraft(withTimes(initial))
  }, [forget, initial])
  return { draft, change, forget, startAfresh, isReady, isFound, isChanged }
}
