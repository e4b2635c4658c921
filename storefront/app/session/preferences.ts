import type { Language } from '~/i18n/languages'

export const THEMES = ['light', 'dark', 'system'] as const

export type Theme = (typeof THEMES)[number]

/** Whether the person lets us note what he looks at; null until he has answered. */
export type Consent = 'given' | 'refused' | null

export type Preferences = { language: Language; theme: Theme; timeZone: string; consent: Consent }

export const isTheme = (value: unknown): value is Theme => THEMES.includes(value as Theme)
