import Dialog from '@mui/material/Dialog'
import { lazy, Suspense } from 'react'
import { useT } from '../../i18n/useT'
import { useHotkey } from '../useHotkey'
import { closePalette, openPalette, usePaletteOpen } from './paletteState'

const PaletteContent = lazy(() => import('./PaletteContent'))

export function Palette() {
  const t = useT()
  const isOpen = usePaletteOpen()
  useHotkey('k', openPalette, { command: true })

  return (
    <Dialog
      open={isOpen}
      onClose={closePalette}
      fullWidth
      maxWidth="sm"
      slotProps={{ paper: { 'aria-label': t('palette.open') } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start', pt: { xs: 0, sm: '9vh' } } }}
    >
      <Suspense>
        <PaletteContent />
      </Suspense>
    </Dialog>
  )
}
