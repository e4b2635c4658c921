import { useEffect, useState, type RefObject } from 'react'
import { usePersonId } from '~/session/use-person-id'
import { draftOf, fillIn, type Draft } from './draft'

const readDraft = (kept: string): Draft => {
  try {
    return JSON.parse(kept) as Draft
  } catch {
    return {}
  }
}

/**
 * Keeps what is typed into a form until it is accepted: a reload, a lost connection or an ended session find it
 * again in this tab.
 */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  name: string | undefined,
  onRestore?: (form: HTMLFormElement) => void,
) {
  const person = usePersonId()
  const key = name && `draft:${name}:${person}`
  const [isRestored, setRestored] = useState(false)
  useEffect(() => {
    const kept = key && sessionStorage.getItem(key)
    if (!kept || !form.current) return
    if (!fillIn(form.current, readDraft(kept))) return
    setRestored(true)
    onRestore?.(form.current)
    // Once, when the form appears: what is typed later is newer than what was kept.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key])

  return {
    isRestored,
    keep: () => key && form.current && sessionStorage.setItem(key, JSON.stringify(draftOf(form.current))),
    forget: () => {
      if (key) sessionStorage.removeItem(key)
      setRestored(false)
    },
  }
}
