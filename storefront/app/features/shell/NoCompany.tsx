import { Button } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { Form } from 'react-router'
import type { MyCompany } from '~/api/me.types'
import { EmptyState } from '~/ui/states/EmptyState'

/** Before a company is chosen, or while none of the person's companies may trade. */
export function NoCompany({ companies }: { companies: MyCompany[] }) {
  const { t } = useTranslation()
  const open = companies.filter(({ verification }) => verification === 'verified')
  const names = companies.map(({ name }) => name).join(', ')
  if (open.length === 0) {
    return (
      <EmptyState
        glyph="shield"
        title={t('shell.no_company_title')}
        text={t('shell.no_company_text', { companies: names })}
      />
    )
  }
  return (
    <EmptyState
      glyph="shield"
      title={t('shell.choose_company')}
      text={t('shell.choose_company_text')}
      action={open.map(({ id, name }) => (
        <Form key={id} method="post" action="/active-company">
          <Button type="submit" name="company_id" value={id} variant="default">
            {name}
          </Button>
        </Form>
      ))}
    />
  )
}
