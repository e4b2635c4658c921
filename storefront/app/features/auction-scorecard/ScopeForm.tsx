import { Checkbox } from '@mantine/core'
import type { ScopeChoice } from '~/api/auction-reports.types'
import { useTranslation } from '~/i18n/use-translation'
import { TextField } from '~/ui/form/fields'
import type { FormResult } from '~/ui/form/form-result'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { Notice } from '~/ui/states/Notice'
import classes from './scorecard.module.css'

type Props = {
  choice: ScopeChoice
  mayChange: boolean
  answer: FormResult | { done: true } | undefined
}

/** What the company supplies, where to and how much: what buyers search suppliers by. */
export function ScopeForm({ choice: { scope, divisions }, mayChange, answer }: Props) {
  const { t } = useTranslation()
  const isDone = answer && 'done' in answer
  return (
    <ServerForm result={answer && 'fields' in answer ? answer : null}>
      <p className={classes.method}>{t('scorecard.scope_lead')}</p>
      <fieldset className={classes.divisions} disabled={!mayChange}>
        <legend>{t('scorecard.divisions')}</legend>
        {divisions.map(({ code, name }) => (
          <Checkbox
            key={code}
            size="sm"
            name="divisions"
            value={code}
            label={name}
            defaultChecked={scope.divisions.includes(code)}
          />
        ))}
      </fieldset>
      <TextField
        name="regions"
        label={t('scorecard.regions')}
        description={t('scorecard.regions_hint')}
        initial={scope.regions.join(', ').toUpperCase()}
        disabled={!mayChange}
      />
      <TextField
        name="capacity"
        label={t('scorecard.capacity')}
        initial={scope.capacity}
        disabled={!mayChange}
      />
      {isDone && <Notice tone="done">{t('scorecard.saved')}</Notice>}
      {mayChange && <SubmitButton>{t('scorecard.save')}</SubmitButton>}
    </ServerForm>
  )
}
