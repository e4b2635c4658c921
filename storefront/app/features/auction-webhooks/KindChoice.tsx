import { Checkbox } from '@mantine/core'
import { TOLD_KINDS } from '~/api/webhooks.types'
import { useTranslation } from '~/i18n/use-translation'
import { useField } from '~/ui/form/form-context'
import { bareKind } from './told-kind'
import classes from './webhooks.module.css'

/** Which happenings an endpoint is told. */
export function KindChoice() {
  const { t } = useTranslation()
  const { error } = useField('kinds', '')
  return (
    <Checkbox.Group label={t('webhooks.kinds_label')} description={t('webhooks.kinds_hint')} error={error}>
      <div className={classes.kinds}>
        {TOLD_KINDS.map((kind) => (
          <Checkbox key={kind} name="kinds" value={kind} label={t(`webhooks.kinds.${bareKind(kind)}`)} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
