import { makeSwitch } from '../makeSwitch'

const palette = makeSwitch()

export const openPalette = palette.on
export const closePalette = palette.off
export const usePaletteOpen = palette.use
