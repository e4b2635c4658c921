import Button from '@mui/material/Button'
import { useDataProvider, useRefresh } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import type { Company } from '../../providers/contract/companies'
import type { ConsoleProvider } from '../../providers/types'
import { DialogForm } from '../../ui/form/DialogForm'
import { PickInput } from '../../ui/form/PickInput'

/** Puts the chosen companies into a group, beside those they are in already. */
export function PutIntoGroup({ companies, onDone }: { companies: Company[]; onDone: () => void }) {
  const t = useT()
  const refresh = useRefresh()
  const [isOpen, setOpen] = useState(false)
  const provider = useDataProvider<ConsoleProvider>()

  const put = async ({ group_id }: { group_id: string }): Promise<void> => {
    await provider.changeGroup(group_id, { add: companies.map(({ id }) => id) })
    refresh()
    onDone()
  }

  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('companies.put_into_group')}
      </Button>
      <DialogForm
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('companies.put_into_group')}
        lead={t('table.chosen', { smart_count: companies.length })}
        submitLabel={t('ra.action.save')}
        done="companies.was_put_into_group"
        onSubmit={put}
      >
        <PickInput
          source="group_id"
          label={t('companies.fields.group')}
          resource="groups"
          nameOf={({ name }) => name}
          isRequired
        />
      </DialogForm>
    </>
  )
}
