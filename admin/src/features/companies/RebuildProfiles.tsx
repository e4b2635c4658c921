import Button from '@mui/material/Button'
import { useDataProvider } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import type { ConsoleProvider } from '../../providers/types'
import { DialogForm } from '../../ui/form/DialogForm'
import { RebuildProgress } from './RebuildProgress'
import { useRebuild } from './useRebuild'

/** Makes all client profiles anew from the ledger; shows how far it is, also to whoever comes back. */
export function RebuildProfiles() {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const [isAsking, setAsking] = useState(false)
  const { rebuild, setRebuild } = useRebuild()

  if (rebuild?.state === 'running') return <RebuildProgress rebuild={rebuild} />

  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {t('companies.rebuild.action')}
      </Button>
      <DialogForm
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('companies.rebuild.title')}
        lead={t('companies.rebuild.lead')}
        submitLabel={t('companies.rebuild.action')}
        onSubmit={async () => setRebuild(await provider.rebuildProfiles())}
      />
    </>
  )
}
