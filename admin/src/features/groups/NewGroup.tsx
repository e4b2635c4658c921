import Button from '@mui/material/Button'
import { IconPlus } from '@tabler/icons-react'
import { useDataProvider } from 'react-admin'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { CompanyGroup } from '../../providers/contract/companies'
import type { ConsoleProvider } from '../../providers/types'
import { GroupNameDialog } from './GroupNameDialog'

/** Makes a group and opens it, to put companies in. */
export function NewGroup() {
  const t = useT()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const provider = useDataProvider<ConsoleProvider>()

  const make = async (name: string): Promise<void> => {
    const { data } = await provider.create<CompanyGroup>('groups', { data: { name } })
    navigate(`/groups/${data.id}`)
  }

  return (
    <>
      <Button variant="contained" startIcon={<IconPlus />} onClick={() => setOpen(true)}>
        {t('groups.create')}
      </Button>
      <GroupNameDialog
        title={t('groups.create')}
        done="groups.created"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onName={make}
      />
    </>
  )
}
