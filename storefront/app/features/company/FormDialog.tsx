import { Modal } from '@mantine/core'
import { useEffect, type ReactNode } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { useFetcher } from 'react-router'
import { ServerForm } from '~/ui/form/ServerForm'
import type { action } from './company'

type Props = { title: string; intent: string; id?: string; onClose: () => void; children: ReactNode }

/** A form over the page that closes when what it asked for is done, and stays with the reasons when it is not. */
export function FormDialog({ title, intent, id, onClose, children }: Props) {
  const { t } = useTranslation()
  const fetcher = useFetcher<typeof action>()
  const isDone = fetcher.state === 'idle' && fetcher.data !== undefined && 'done' in fetcher.data
  useEffect(() => {
    if (isDone) onClose()
  }, [isDone, onClose])

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={520}
      closeButtonProps={{ 'aria-label': t('states.close') }}
    >
      <ServerForm fetcher={fetcher} action="/company" draft={`${intent} ${id ?? ''}`}>
        <input type="hidden" name="intent" value={intent} />
        {id && <input type="hidden" name="id" value={id} />}
        {children}
      </ServerForm>
    </Modal>
  )
}
