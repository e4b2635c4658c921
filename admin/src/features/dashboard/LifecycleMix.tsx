import { useLocaleTag, useT } from '../../i18n/useT'
import type { Overview } from '../../providers/contract/profiles'
import { BarList } from '../../ui/charts/BarList'
import { Panel } from '../../ui/page/Panel'
import { formatNumber } from '../../ui/values/format'
import { lifecycleColors, lifecycles } from '../../vocabulary/tones'
import { clientsPath } from './clientsPath'

export function LifecycleMix({ overview: { lifecycle } }: { overview: Overview }) {
  const t = useT()
  const locale = useLocaleTag()
  const countOf = (name: string) => lifecycle.find(({ state }) => state === name)?.count ?? 0
  const most = Math.max(...lifecycle.map(({ count }) => count), 1)
  const total = lifecycle.reduce((sum, { count }) => sum + count, 0)
  const well = countOf('growing') + countOf('stable')

  return (
    <Panel
      title={t('dashboard.lifecycle', {
        smart_count: well,
        count: formatNumber(well, locale),
        total: formatNumber(total, locale),
      })}
    >
      <BarList
        items={lifecycles.map((state) => ({
          id: state,
          label: t(`vocabulary.lifecycle.${state}`),
          path: clientsPath({ lifecycle: state }),
          share: countOf(state) / most,
          figure: formatNumber(countOf(state), locale),
          color: lifecycleColors[state],
        }))}
      />
    </Panel>
  )
}
