import Button from '@mui/material/Button'
import { IconPlus } from '@tabler/icons-react'
import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import { runStates, type ImportRow } from '../../providers/contract/imports'
import { EmptyState } from '../../ui/state/EmptyState'
import { ListPage } from '../../ui/table/ListPage'
import type { Column } from '../../ui/table/types'
import { DateTime } from '../../ui/values/DateTime'
import { Figure } from '../../ui/values/Figure'
import { StateChip } from '../../ui/values/StateChip'
import { runTones } from './runStates'
import { useWords } from './useWords'

export default function ImportList() {
  const t = useT()
  const words = useWords()
  const start = (
    <Button variant="contained" component={Link} to="/imports/create" startIcon={<IconPlus />}>
      {t('imports.start.action')}
    </Button>
  )

  const columns: Column<ImportRow>[] = [
    {
      id: 'file_name',
      sort: 'file_name',
      label: t('imports.fields.file'),
      width: 320,
      text: ({ file_name }) => file_name,
      render: ({ id, file_name }) => <Link to={`/imports/${id}`}>{file_name}</Link>,
    },
    {
      id: 'state',
      sort: 'state',
      label: t('imports.fields.state'),
      text: ({ state }) => t(`imports.state.${state}`),
      render: ({ state }) => <StateChip tone={runTones[state]}>{t(`imports.state.${state}`)}</StateChip>,
    },
    {
      id: 'rows',
      label: t('imports.fields.rows'),
      isFigure: true,
      text: readLines,
      render: (row) => <Figure value={readLines(row)} />,
    },
    { id: 'kind', label: t('imports.fields.kind'), text: ({ kind }) => words.kind(kind) },
    {
      id: 'created_at',
      label: t('imports.fields.created_at'),
      sort: 'created_at',
      text: ({ created_at }) => created_at,
      render: ({ created_at }) => <DateTime at={created_at} as="datetime" />,
    },
    {
      id: 'finished_at',
      label: t('imports.fields.finished_at'),
      isWide: true,
      text: ({ finished_at }) => finished_at,
      render: ({ finished_at }) => <DateTime at={finished_at} as="datetime" />,
    },
  ]

  return (
    <ListPage<ImportRow>
      resource="imports"
      searchLabel={t('imports.search')}
      title={t('imports.title')}
      columns={columns}
      defaultSort={{ field: 'created_at', order: 'DESC' }}
      pathOf={({ id }) => `/imports/${id}`}
      filters={[
        {
          source: 'state',
          label: t('imports.fields.state'),
          choices: runStates.map((id) => ({ id, name: t(`imports.state.${id}`) })),
        },
      ]}
      actions={start}
      empty={<EmptyState title={t('imports.empty')} hint={t('imports.empty_hint')} action={start} />}
    />
  )
}

/** Lines read, once they have been reconciled. */
const readLines = ({ reconciliation }: ImportRow): number | string | null =>
  reconciliation?.measures[reconciliation.linesMeasure]?.read ?? null
