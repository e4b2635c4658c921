import { useT } from '../i18n/useT'
import type { Lifecycle } from '../providers/contract/profiles'
import { StateChip } from '../ui/values/StateChip'
import { lifecycleTones } from './tones'

export function LifecycleChip({ state }: { state: Lifecycle }) {
  const t = useT()

  return <StateChip tone={lifecycleTones[state]}>{t(`vocabulary.lifecycle.${state}`)}</StateChip>
}
