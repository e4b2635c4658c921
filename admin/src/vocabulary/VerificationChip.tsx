import { useT } from '../i18n/useT'
import type { Verification } from '../providers/contract/companies'
import { StateChip } from '../ui/values/StateChip'
import { verificationTones } from './tones'

export function VerificationChip({ state }: { state: Verification }) {
  const t = useT()

  return <StateChip tone={verificationTones[state]}>{t(`vocabulary.verification.${state}`)}</StateChip>
}
