import { apiOf } from '~/api/api.server'
import { refusedForm } from '~/api/refused.server'
import { useTranslation } from '~/i18n/use-translation'
import { pageTitle } from '~/ui/layout/page-title'
import { Notice } from '~/ui/states/Notice'
import { Figure } from './Figure'
import { PresentShare } from './PresentShare'
import type { Route } from './+types/sealed-share'
import classes from './sealed.module.css'
import { UnlockShare } from './UnlockShare'

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  kept: await apiOf(context).sealed.share(params.token),
})

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const { sealed } = apiOf(context)
  try {
    if (form.get('intent') === 'fetched') await sealed.fetched(params.token)
    else await sealed.presentThird(params.token, String(form.get('share')))
  } catch (error) {
    return refusedForm(error, form)
  }
  return { done: true as const }
}

/** The page of whoever keeps the third share: it is fetched once, and presented after the close. */
export default function SealedShare({ loaderData: { kept }, params }: Route.ComponentProps) {
  const { t } = useTranslation()
  const { title, number, buyer_name, name, fingerprint } = kept

  return (
    <div className={classes.stack}>
      <title>{pageTitle(t('sealed.page_title'))}</title>
      <h1>{t('sealed.page_title')}</h1>
      <p>{t('sealed.page_text', { name, buyer: buyer_name, number, title })}</p>
      {kept.share && <UnlockShare key={params.token} kept={kept} />}
      {!kept.share && !kept.is_presented && !kept.opened_at && (
        <>
          <Notice tone={kept.is_closed ? 'attention' : 'done'}>
            {t(kept.is_closed ? 'sealed.page_present' : 'sealed.page_wait')}
          </Notice>
          {kept.is_closed && <PresentShare />}
        </>
      )}
      {kept.is_presented && !kept.opened_at && <Notice tone="done">{t('sealed.page_presented')}</Notice>}
      {kept.opened_at && <Notice tone="done">{t('sealed.page_opened')}</Notice>}
      <Figure label={t('sealed.fingerprint')} value={fingerprint} note={t('sealed.page_fingerprint')} />
    </div>
  )
}
