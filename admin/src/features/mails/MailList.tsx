import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import { mailStatuses, type MailRow } from '../../providers/contract/mails'
import { EmptyState } from '../../ui/state/EmptyState'
import { ListPage } from '../../ui/table/ListPage'
import type { Column } from '../../ui/table/types'
import { DateTime } from '../../ui/values/DateTime'
import { StateChip } from '../../ui/values/StateChip'
import { mailTones } from './mailTones'

/** Mails of the house: sent, waiting, or kept here while no mail server is set. */
export default function MailList() {
  const t = useT()

  const columns: Column<MailRow>[] = [
    {
      id: 'subject',
      label: t('mails.fields.subject'),
      sort: 'subject',
      width: 380,
      text: ({ subject }) => subject,
      render: ({ id, subject }) => <Link to={`/mails/${id}`}>{subject}</Link>,
    },
    { id: 'to', label: t('mails.fields.to'), sort: 'to', text: ({ to }) => to },
    {
      id: 'status',
      label: t('mails.fields.status'),
      sort: 'status',
      text: ({ status }) => t(`mails.status.${status}`),
      render: ({ status }) => <StateChip tone={mailTones[status]}>{t(`mails.status.${status}`)}</StateChip>,
    },
    {
      id: 'language',
      label: t('mails.fields.language'),
      text: ({ language }) => language.toUpperCase(),
      isWide: true,
    },
    {
      id: 'template',
      label: t('mails.fields.template'),
      text: ({ template }) => template,
      render: ({ template }) => <span className="mono">{template}</span>,
      isExtra: true,
    },
    {
      id: 'created_at',
      label: t('mails.fields.created_at'),
      sort: 'created_at',
      text: ({ created_at }) => created_at,
      render: ({ created_at }) => <DateTime at={created_at} as="datetime" />,
    },
  ]

  return (
    <ListPage<MailRow>
      resource="mails"
      title={t('mails.title')}
      columns={columns}
      defaultSort={{ field: 'created_at', order: 'DESC' }}
      pathOf={({ id }) => `/mails/${id}`}
      searchLabel={t('mails.search')}
      filters={[
        {
          source: 'status',
          label: t('mails.fields.status'),
          choices: mailStatuses.map((id) => ({ id, name: t(`mails.status.${id}`) })),
        },
      ]}
      empty={<EmptyState title={t('mails.empty')} hint={t('mails.empty_hint')} />}
    />
  )
}
