import { makeSwitch } from '../makeSwitch'

const shortcuts = makeSwitch()

export const openShortcuts = shortcuts.on
export const closeShortcuts = shortcuts.off
export const useShortcutsOpen = shortcuts.use
