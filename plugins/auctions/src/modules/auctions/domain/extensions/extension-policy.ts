import { registry } from '../registry'
import type { ExtensionKind, Millis } from '../rules'

/** The new end of a lot after a bid at `at` that extends, before the hard stop is applied. RULES.md §7. */
export type ExtensionPolicy = ((at: Millis, endAt: Millis, byMs: number) => Millis) | null

export const extensionPolicies = registry<ExtensionKind, ExtensionPolicy>('extension policy')
