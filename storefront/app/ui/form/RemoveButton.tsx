import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { FormDialog } from './FormDialog'
import { SubmitButton } from './SubmitButton'

type Props = {
  action: string
  intent: string
  id: string
  /** Of what is removed. */
  name: string
  /** What follows from it. */
  text: string
}

/** Removing asks once more: it cannot be taken back here. */
export function RemoveButton({ name, text, ...form }: Props) {
  const { t } = useTranslation()
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-label={t('form.remove_title', { name })}
        onClick={() => setAsked(true)}
      >
        {t('form.remove')}
      </Button>
      {isAsked && (
        <FormDialog title={t('form.remove_title', { name })} onClose={() => setAsked(false)} {...form}>
          <p>{text}</p>
          <SubmitButton color="brick">{t('form.remove')}</SubmitButton>
        </FormDialog>
      )}
    </>
  )
}
