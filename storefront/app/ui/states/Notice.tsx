import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './states.module.css'

type Tone = 'calm' | 'done' | 'attention' | 'danger'
type Props = { tone?: Tone; title?: string; children?: ReactNode }

const ICONS = {
  calm: IconInfoCircle,
  done: IconCircleCheck,
  attention: IconAlertTriangle,
  danger: IconAlertTriangle,
}

/** A message that belongs to the page and stays on it. */
export function Notice({ tone = 'calm', title, children }: Props) {
  const Icon = ICONS[tone]
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon className={classes.noticeIcon} size={18} stroke={1.75} aria-hidden />
      <div>
        {title && <p className={classes.noticeTitle}>{title}</p>}
        {children}
      </div>
    </div>
  )
}
