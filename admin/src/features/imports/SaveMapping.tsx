import Button from '@mui/material/Button'
import { useDataProvider } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import type { ImportRun, Reading } from '../../providers/contract/imports'
import type { ConsoleProvider } from '../../providers/types'
import { DialogForm } from '../../ui/form/DialogForm'
import { TextInput } from '../../ui/form/TextInput'

/** Keeps the columns for the next file with the same heads. */
export function SaveMapping({ run, reading }: { run: ImportRun; reading: Reading }) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const [isOpen, setOpen] = useState(false)

  return (
    <>
      <Button variant="text" onClick={() => setOpen(true)}>
        {t('imports.mapping.save')}
      </Button>
      <DialogForm<{ name: string }>
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('imports.mapping.save')}
        lead={t('imports.mapping.save_lead')}
        submitLabel={t('ra.action.save')}
        done="imports.mapping.saved"
        defaultValues={{ name: run.file_name.replace(/\.[a-z.]+$/i, '') }}
        onSubmit={({ name }) => provider.rereadImport(run.id, { ...reading, save_as: name })}
      >
        <TextInput source="name" label={t('imports.mapping.name')} isRequired autoFocus />
      </DialogForm>
    </>
  )
}
