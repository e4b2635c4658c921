import { useLocaleTag, useT } from '../../i18n/useT'
import type { Overview } from '../../providers/contract/profiles'
import { BarList } from '../../ui/charts/BarList'
import { Panel } from '../../ui/page/Panel'
import { EmptyState } from '../../ui/state/EmptyState'
import { formatNumber } from '../../ui/values/format'
import { segmentColors, segments } from '../../vocabulary/tones'
import { clientsPath } from './clientsPath'

export function SegmentMix({ overview: { segments: found } }: { overview: Overview }) {
  const t = useT()
  const locale = useLocaleTag()
  const countOf = (name: string) => found.find(({ segment }) => segment === name)?.count ?? 0
  const most = Math.max(...found.map(({ count }) => count), 1)
  const present = segments.filter((segment) => countOf(segment) > 0)

  return (
    <Panel title={t('dashboard.segments')} note="RFM">
      {present.length === 0 && <EmptyState title={t('dashboard.no_segments')} />}
      <BarList
        items={present.map((segment) => ({
          id: segment,
          label: t(`vocabulary.segment.${segment}`),
          path: clientsPath({ segment }),
          share: countOf(segment) / most,
          figure: formatNumber(countOf(segment), locale),
          color: segmentColors[segment],
        }))}
      />
    </Panel>
  )
}
