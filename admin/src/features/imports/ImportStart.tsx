import LinearProgress from '@mui/material/LinearProgress'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { ConsoleProvider } from '../../providers/types'
import { Page } from '../../ui/page/Page'
import { ErrorState } from '../../ui/state/ErrorState'
import { DropZone } from './DropZone'
import styles from './Imports.module.css'
import { useWords } from './useWords'

export default function ImportStart() {
  const t = useT()
  const words = useWords()
  const navigate = useNavigate()
  const provider = useDataProvider<ConsoleProvider>()
  const client = useQueryClient()
  const known = { queryKey: ['import-kinds'], queryFn: () => provider.importKinds() }
  const kinds = useQuery(known)
  const [chosen, setChosen] = useState<string>()
  const [share, setShare] = useState<number>()
  const [error, setError] = useState<unknown>()
  const kind = chosen ?? kinds.data?.[0]?.name

  /** A file may be chosen before the kinds are known: it waits for them. */
  const upload = async (file: File): Promise<void> => {
    setError(undefined)
    setShare(0)
    try {
      const [usual] = await client.ensureQueryData(known)
      const run = await provider.uploadImport(kind ?? usual.name, file, setShare)
      navigate(`/imports/${run.id}`, { replace: true })
    } catch (refusal) {
      setError(refusal)
    } finally {
      setShare(undefined)
    }
  }

  return (
    <Page
      title={t('imports.start.title')}
      lead={t('imports.start.lead')}
      crumbs={[{ label: t('imports.title'), path: '/imports' }]}
      width={760}
    >
      {kinds.error && <ErrorState error={kinds.error} onRetry={kinds.refetch} />}
      {(kinds.data?.length ?? 0) > 1 && (
        <TextField
          select
          label={t('imports.fields.kind')}
          value={kind ?? ''}
          onChange={({ target }) => setChosen(target.value)}
          sx={{ maxWidth: 280, mb: 4 }}
        >
          {kinds.data?.map(({ name }) => (
            <MenuItem key={name} value={name}>
              {words.kind(name)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <DropZone onFile={upload} isBusy={share !== undefined} />
      {share !== undefined && (
        <div className={styles.uploading} role="status">
          {share < 1 ? t('imports.start.uploading') : t('imports.start.looking')}
          <LinearProgress
            variant={share < 1 ? 'determinate' : 'indeterminate'}
            value={share * 100}
            aria-label={t('imports.start.uploading')}
          />
        </div>
      )}
      {error !== undefined && <ErrorState error={error} />}
    </Page>
  )
}
