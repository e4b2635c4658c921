import Button from '@mui/material/Button'
import { useRefresh, useUpdateMany } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import type { Company } from '../../providers/contract/companies'
import { DialogForm } from '../../ui/form/DialogForm'
import { PickInput } from '../../ui/form/PickInput'
import { userName } from '../../vocabulary/userName'

/** Gives the chosen companies to one of the staff. */
export function AssignOwner({ companies, onDone }: { companies: Company[]; onDone: () => void }) {
  const t = useT()
  const refresh = useRefresh()
  const [isOpen, setOpen] = useState(false)
  const [updateMany] = useUpdateMany<Company>()

  const assign = async ({ owner_user_id }: { owner_user_id: string | null }): Promise<void> => {
    const ids = companies.map(({ id }) => id)
    await updateMany('companies', { ids, data: { owner_user_id } }, { returnPromise: true })
    refresh()
    onDone()
  }

  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('companies.assign_owner')}
      </Button>
      <DialogForm
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('companies.assign_owner')}
        lead={t('table.chosen', { smart_count: companies.length })}
        submitLabel={t('companies.assign')}
        done="companies.owner_assigned"
        onSubmit={assign}
      >
        <PickInput
          source="owner_user_id"
          label={t('companies.fields.owner')}
          resource="users"
          nameOf={userName}
        />
      </DialogForm>
    </>
  )
}
