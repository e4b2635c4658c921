import { useEffect, useRef, useState } from 'react'
import { useFormContext, useFormState } from 'react-hook-form'
import { useLocation } from 'react-router-dom'
import { changedOf, dropDraft, keepDraft, readDraft } from './draft'
import { listErrors } from './formErrors'

/**
 * Lets unsaved changes and the errors at their fields survive a reload of the page. Leaving within the console asks
 * first and keeps nothing.
 */
export function useDraft(): { isRestored: boolean; discard: () => void } {
  const { pathname } = useLocation()
  const form = useFormContext()
  const { isReady, dirtyFields, errors } = useFormState()
  const [isRestored, setRestored] = useState(false)
  const known = useRef({ dirtyFields, errors })

  useEffect(() => {
    known.current = { dirtyFields, errors }
  })

  useEffect(() => {
    const keep = (): void => {
      const values = changedOf(form.getValues(), known.current.dirtyFields)
      keepDraft(sessionStorage, pathname, { values, errors: listErrors(known.current.errors) })
    }
    window.addEventListener('pagehide', keep)
    return () => window.removeEventListener('pagehide', keep)
  }, [form, pathname])

  useEffect(() => {
    if (!isReady) return
    const draft = readDraft(sessionStorage, pathname)
    if (!draft) return
    dropDraft(sessionStorage, pathname)
    for (const [name, value] of Object.entries(draft.values)) {
      form.setValue(name, value, { shouldDirty: true, shouldTouch: true })
    }
    for (const { name, message } of draft.errors) form.setError(name, { type: 'server', message })
    setRestored(true)
  }, [isReady, form, pathname])

  const discard = (): void => {
    form.reset()
    setRestored(false)
  }

  return { isRestored: isRestored && Object.keys(dirtyFields).length > 0, discard }
}
