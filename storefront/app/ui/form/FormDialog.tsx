import { useEffect, type ReactNode } from 'react'
import { useFetcher } from 'react-router'
import { Dialog } from '../layout/Dialog'
import type { FormResult } from './form-result'
import { ServerForm } from './ServerForm'

type Props = {
  title: string
  /** The page whose action takes the form. */
  action: string
  intent: string
  id?: string
  onClose: () => void
  children: ReactNode
}

/** A form over the page that closes when what it asked for is done, and stays with the reasons when it is not. */
export function FormDialog({ title, action, intent, id, onClose, children }: Props) {
  const fetcher = useFetcher<FormResult | { done: true }>()
  const isDone = fetcher.state === 'idle' && fetcher.data !== undefined && 'done' in fetcher.data
  useEffect(() => {
    if (isDone) onClose()
  }, [isDone, onClose])

  return (
    <Dialog onClose={onClose} title={title} size={520}>
      <ServerForm fetcher={fetcher} action={action} draft={`${intent} ${id ?? ''}`}>
        <input type="hidden" name="intent" value={intent} />
        {id && <input type="hidden" name="id" value={id} />}
        {children}
      </ServerForm>
    </Dialog>
  )
}
