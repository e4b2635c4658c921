import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useGetOne } from 'react-admin'
import { useState } from 'react'
import { Link, useParams } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { Mail } from '../../providers/contract/mails'
import { Facts } from '../../ui/page/Facts'
import { Page } from '../../ui/page/Page'
import { ErrorState } from '../../ui/state/ErrorState'
import { PageSkeleton } from '../../ui/state/Skeletons'
import { DateTime } from '../../ui/values/DateTime'
import { StateChip } from '../../ui/values/StateChip'
import styles from './MailPage.module.css'
import { mailTones } from './mailTones'

const views = ['letter', 'text'] as const
type View = (typeof views)[number]

export default function MailPage() {
  const t = useT()
  const { id = '' } = useParams()
  const [view, setView] = useState<View>('letter')
  const { data: mail, error, refetch } = useGetOne<Mail>('mails', { id })

  if (error) return <ErrorState error={error} onRetry={refetch} />
  if (!mail) return <PageSkeleton />

  return (
    <Page
      title={mail.subject}
      crumbs={[{ label: t('mails.title'), path: '/mails' }]}
      beside={<StateChip tone={mailTones[mail.status]}>{t(`mails.status.${mail.status}`)}</StateChip>}
      width={860}
    >
      <Facts
        facts={[
          { label: t('mails.fields.to'), value: mail.to },
          { label: t('mails.fields.created_at'), value: <DateTime at={mail.created_at} as="datetime" /> },
          {
            label: t('mails.fields.sent_at'),
            value: mail.sent_at && <DateTime at={mail.sent_at} as="datetime" />,
          },
          { label: t('mails.fields.language'), value: mail.language.toUpperCase() },
          { label: t('mails.fields.template'), value: <span className="mono">{mail.template}</span> },
          {
            label: t('orders.fields.company'),
            value: mail.company_id && (
              <Link to={`/companies/${mail.company_id}`}>{t('mails.open_company')}</Link>
            ),
          },
          { label: t('mails.fields.last_error'), value: mail.last_error },
        ]}
      />
      <Tabs
        value={view}
        onChange={(_, next: View) => setView(next)}
        aria-label={t('mails.views.label')}
        className={styles.tabs}
      >
        {views.map((name) => (
          <Tab key={name} value={name} label={t(`mails.views.${name}`)} />
        ))}
      </Tabs>
      {view === 'letter' ? (
        <iframe
          className={styles.letter}
          title={mail.subject}
          sandbox=""
          referrerPolicy="no-referrer"
          srcDoc={mail.html}
        />
      ) : (
        <pre className={styles.text}>{mail.text}</pre>
      )}
    </Page>
  )
}
