import Button from '@mui/material/Button'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import type { Member } from '../../providers/contract/companies'
import { EmptyState } from '../../ui/state/EmptyState'
import { ErrorState } from '../../ui/state/ErrorState'
import { LinesSkeleton } from '../../ui/state/Skeletons'
import { DayTitle } from './DayTitle'
import { groupTimeline } from './groupTimeline'
import styles from './Timeline.module.css'
import { TimelineFilters } from './TimelineFilters'
import type { KindGroup } from './timelineKinds'
import { TimelineRow } from './TimelineRow'
import { useFillScreen } from './useFillScreen'
import { useNewIds } from './useNewIds'
import { useTimeline } from './useTimeline'

/** Everything that happened with the company, newest first, filtered by kind and person. */
export function Timeline({ companyId, people }: { companyId: string; people: Member[] }) {
  const t = useT()
  const [groups, setGroups] = useState<KindGroup[]>([])
  const [personId, setPersonId] = useState<string>()
  const timeline = useTimeline(companyId, groups, personId)
  const entries = timeline.data?.pages.flatMap((page) => page.entries)
  const days = entries && groupTimeline(entries)
  const rows = days?.reduce((sum, { items }) => sum + items.length, 0) ?? 0
  useFillScreen(timeline, rows)
  const newIds = useNewIds(entries, `${groups.join()}:${personId ?? ''}`)

  return (
    <section aria-label={t('company_page.timeline.title')} className={styles.timeline}>
      <TimelineFilters
        groups={groups}
        onGroups={setGroups}
        people={people}
        personId={personId}
        onPerson={setPersonId}
      />
      {timeline.error && !entries && <ErrorState error={timeline.error} onRetry={() => timeline.refetch()} />}
      {timeline.isPending && <LinesSkeleton lines={10} />}
      {entries?.length === 0 && (
        <EmptyState title={t('company_page.timeline.empty')} hint={t('company_page.timeline.empty_hint')} />
      )}
      {days?.map(({ day, items }) => (
        <div key={day} className={styles.day}>
          <DayTitle day={day} />
          <ol>
            {items.map((item) => (
              <TimelineRow key={item.id} item={item} isNew={newIds.has(item.id)} />
            ))}
          </ol>
        </div>
      ))}
      {timeline.hasNextPage && (
        <Button
          variant="outlined"
          loading={timeline.isFetchingNextPage}
          onClick={() => timeline.fetchNextPage()}
        >
          {t('company_page.timeline.earlier')}
        </Button>
      )}
    </section>
  )
}
