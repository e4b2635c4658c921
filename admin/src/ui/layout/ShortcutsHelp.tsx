import Dialog from '@mui/material/Dialog'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useT } from '../../i18n/useT'
import { commandKey } from '../palette/commandKey'
import { useHotkey } from '../useHotkey'
import styles from './ShortcutsHelp.module.css'
import { closeShortcuts, openShortcuts, useShortcutsOpen } from './shortcutsState'

const shortcuts = [
  { keys: [commandKey, 'K'], name: 'palette' },
  { keys: ['/'], name: 'search' },
  { keys: ['↑', '↓'], name: 'rows' },
  { keys: ['Enter'], name: 'open' },
  { keys: ['Space'], name: 'select' },
  { keys: ['Home', 'End'], name: 'ends' },
  { keys: ['?'], name: 'help' },
] as const

export function ShortcutsHelp() {
  const t = useT()
  const isOpen = useShortcutsOpen()
  useHotkey('?', openShortcuts)

  return (
    <Dialog open={isOpen} onClose={closeShortcuts} maxWidth="xs" fullWidth aria-labelledby="shortcuts-title">
      <DialogTitle id="shortcuts-title">{t('layout.shortcuts.title')}</DialogTitle>
      <DialogContent>
        <dl className={styles.list}>
          {shortcuts.map(({ keys, name }) => (
            <div key={name}>
              <dt>{t(`layout.shortcuts.${name}`)}</dt>
              <dd>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </DialogContent>
    </Dialog>
  )
}
