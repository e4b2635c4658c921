export const VERIFICATIONS = ['pending', 'info_needed', 'verified', 'rejected', 'suspended'] as const
export type Verification = (typeof VERIFICATIONS)[number]

/** From state → states a decision may lead to. */
export const verificationTransitions: Readonly<Record<Verification, readonly Verification[]>> = {
  pending: ['info_needed', 'verified', 'rejected'],
  info_needed: ['pending', 'verified', 'rejected'],
  verified: ['info_needed', 'suspended'],
  rejected: ['pending'],
  suspended: ['verified', 'rejected'],
}

/** Decisions against the company must say why. */
const needsReason: ReadonlySet<Verification> = new Set(['info_needed', 'rejected', 'suspended'])

export type VerificationFault = 'verification_transition_not_allowed' | 'verification_reason_required'

/** Why a decision cannot be taken, or null when it can. */
export function verificationFault(
  from: Verification,
  to: Verification,
  reason: string | null | undefined,
): VerificationFault | null {
  if (!verificationTransitions[from].includes(to)) return 'verification_transition_not_allowed'
  if (needsReason.has(to) && !reason?.trim()) return 'verification_reason_required'
  return null
}

/** Only people of a verified company trade. */
export const mayTrade = (verification: Verification): boolean => verification === 'verified'
