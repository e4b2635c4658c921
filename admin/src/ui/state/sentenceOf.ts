import type { Translate } from '../../i18n/useT'

type Failure = { status?: number; message?: string }

/** What happened and what to do, for an error of the server, the network or ourselves. */
export function sentenceOf(error: unknown, t: Translate): { title: string; hint: string } {
  const { status, message } = (error ?? {}) as Failure

  if (status === 404) return { title: t('state.not_found'), hint: t('state.not_found_hint') }
  if (status === 403) return { title: t('state.forbidden'), hint: message || t('state.forbidden_hint') }
  if (status && status >= 400 && status < 500) return { title: t('state.refused'), hint: message ?? '' }
  if (status) return { title: t('state.server'), hint: message || t('state.server_hint') }
  if (error instanceof TypeError && /fetch|network|load/i.test(error.message)) {
    return { title: t('state.offline'), hint: t('state.offline_hint') }
  }
  return { title: t('state.unexpected'), hint: t('state.unexpected_hint') }
}
