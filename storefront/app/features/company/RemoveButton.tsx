import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { FormDialog } from './FormDialog'

type Props = { intent: 'remove_address' | 'remove_member'; id: string; name: string }

/** Removing asks once more: it cannot be taken back here. */
export function RemoveButton({ intent, id, name }: Props) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-label={t('company.remove_title', { name })}
        onClick={() => setAsked(true)}
      >
        {t('company.remove')}
      </Button>
      {asked && (
        <FormDialog
          title={t('company.remove_title', { name })}
          intent={intent}
          id={id}
          onClose={() => setAsked(false)}
        >
          <p>{t(`company.${intent}_text`)}</p>
          <SubmitButton color="brick">{t('company.remove')}</SubmitButton>
        </FormDialog>
      )}
    </>
  )
}
