import { Kbd, Modal } from '@mantine/core'
import { useHotkeys, useWindowEvent } from '@mantine/hooks'
import { lazy, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { OPEN_SPOTLIGHT, openSpotlight } from '../search/open-spotlight'
import { focusSearch } from '../search/focus-search'
import classes from './shell.module.css'

const SHOW_SHORTCUTS = 'gostiny:shortcuts'
const Spotlight = lazy(() => import('../search/Spotlight'))

export const showShortcuts = () => window.dispatchEvent(new Event(SHOW_SHORTCUTS))

/** The keys that work on every page, and the list of them. */
export function Shortcuts() {
  const { t } = useTranslation()
  const [listed, setListed] = useState(false)
  const [spotlight, setSpotlight] = useState(false)
  useWindowEvent(SHOW_SHORTCUTS as 'focus', () => setListed(true))
  useWindowEvent(OPEN_SPOTLIGHT as 'focus', () => setSpotlight(true))
  useHotkeys([
    ['mod+K', openSpotlight],
    ['/', focusSearch],
    ['shift+?', () => setListed(true)],
  ])
  const keys = [
    { keys: ['Ctrl', 'K'], text: t('shortcuts.spotlight') },
    { keys: ['/'], text: t('shortcuts.search') },
    { keys: ['↑', '↓'], text: t('shortcuts.rows') },
    { keys: ['B'], text: t('shortcuts.bid') },
    { keys: ['P'], text: t('shortcuts.price') },
    { keys: ['?'], text: t('shortcuts.help') },
  ]

  return (
    <>
      {spotlight && <Spotlight onClose={() => setSpotlight(false)} />}
      <Modal
        opened={listed}
        onClose={() => setListed(false)}
        title={t('shortcuts.title')}
        closeButtonProps={{ 'aria-label': t('states.close') }}
      >
        <dl className={classes.shortcuts}>
          {keys.map((entry) => (
            <div key={entry.text}>
              <dt>
                {entry.keys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dt>
              <dd>{entry.text}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </>
  )
}
