import type { ReactNode } from 'react'
import { useT } from '../../i18n/useT'
import styles from './form.module.css'

export function FieldLabel({
  id,
  isRequired,
  children,
}: {
  id: string
  isRequired?: boolean
  children: ReactNode
}) {
  const t = useT()

  return (
    <label className={styles.label} htmlFor={id} id={`${id}-label`}>
      {children}
      {isRequired && (
        <span className={styles.required} title={t('ra.validation.required')} aria-hidden>
          *
        </span>
      )}
    </label>
  )
}
