import { Modal, type ModalProps } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'

type Props = Omit<ModalProps, 'opened' | 'closeButtonProps'>

/** A dialog that is there while it is asked for: the focus stays in it and goes back to what opened it. */
export function Dialog(props: Props) {
  const { t } = useTranslation()
  const [opener] = useState(openerNow)
  useEffect(() => () => giveBack(opener), [opener])
  return <Modal opened closeButtonProps={{ 'aria-label': t('states.close') }} {...props} />
}

/** What has the focus; of an entry of a menu, which closes, the button of the menu. On the server nothing has. */
function openerNow(): HTMLElement | null {
  if (typeof document === 'undefined') return null
  const active = document.activeElement
  const menu = active?.closest('[role="menu"]')?.getAttribute('aria-labelledby')
  const opener = menu ? document.getElementById(menu) : active
  return opener instanceof HTMLElement ? opener : null
}

/** Once what closes the dialog is over, unless the focus has gone elsewhere by then. */
function giveBack(opener: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const active = document.activeElement
    const isFree = !active || active === document.body || !active.isConnected
    if (isFree && opener?.isConnected) opener.focus({ preventScroll: true })
  })
}
