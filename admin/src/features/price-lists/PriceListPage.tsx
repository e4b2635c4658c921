import Button from '@mui/material/Button'
import { useGetOne } from 'react-admin'
import { useState } from 'react'
import { useParams } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { PriceList } from '../../providers/contract/prices'
import { Page } from '../../ui/page/Page'
import { ErrorState } from '../../ui/state/ErrorState'
import { PageSkeleton } from '../../ui/state/Skeletons'
import { DateTime } from '../../ui/values/DateTime'
import { StateChip } from '../../ui/values/StateChip'
import { AssignmentsPanel } from './AssignmentsPanel'
import { DeletePriceListDialog } from './DeletePriceListDialog'
import { EditPriceListDialog } from './EditPriceListDialog'
import { listState, listTones } from './listStates'
import styles from './PriceListPage.module.css'
import { PricesGrid } from './PricesGrid'
import { QuestionPanel } from './QuestionPanel'

type Asked = 'edit' | 'delete'

export default function PriceListPage() {
  const t = useT()
  const { id = '' } = useParams()
  const [asked, setAsked] = useState<Asked>()
  const { data: list, error, refetch } = useGetOne<PriceList>('price-lists', { id })

  if (error) return <ErrorState error={error} onRetry={refetch} />
  if (!list) return <PageSkeleton />

  const state = listState(list, new Date())
  return (
    <Page
      title={list.title}
      crumbs={[{ label: t('price_lists.title'), path: '/price-lists' }]}
      beside={<StateChip tone={listTones[state]}>{t(`price_lists.status.${state}`)}</StateChip>}
      lead={
        <>
          {list.currency.toUpperCase()} · {t('price_lists.page.priority', { priority: list.priority })}
          {list.starts_at && (
            <>
              {' · '}
              {t('price_lists.page.from')} <DateTime at={list.starts_at} />
            </>
          )}
          {list.ends_at && (
            <>
              {' · '}
              {t('price_lists.page.until')} <DateTime at={list.ends_at} />
            </>
          )}
        </>
      }
      actions={
        <>
          <Button variant="outlined" color="error" onClick={() => setAsked('delete')}>
            {t('ra.action.delete')}
          </Button>
          <Button variant="outlined" onClick={() => setAsked('edit')}>
            {t('ra.action.edit')}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <PricesGrid list={list} />
        <div className={styles.side}>
          <AssignmentsPanel listId={list.id} />
          <QuestionPanel list={list} />
        </div>
      </div>
      <EditPriceListDialog list={list} isOpen={asked === 'edit'} onClose={() => setAsked(undefined)} />
      <DeletePriceListDialog list={list} isOpen={asked === 'delete'} onClose={() => setAsked(undefined)} />
    </Page>
  )
}
