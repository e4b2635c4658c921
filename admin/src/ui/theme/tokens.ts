/** The palette of the product. One set of names, two grounds; components use the names only. */
export type Tokens = typeof light

const light = {
  ground: '#FBFAF7',
  raised: '#FFFFFF',
  sunken: '#F3F1EB',
  hover: '#F1EFE8',
  ink: '#16212B',
  muted: '#55626D',
  faint: '#6B7680',
  hairline: '#E2DFD6',
  border: '#C9C6BC',
  accent: '#0F6B62',
  accentInk: '#0F6B62',
  accentSoft: '#E3EFEC',
  onAccent: '#FFFFFF',
  attention: '#B7791F',
  attentionInk: '#80530E',
  attentionSoft: '#F8EEDA',
  danger: '#B23A2E',
  dangerInk: '#A43328',
  dangerSoft: '#F7E6E2',
  slate: '#8592A0',
  slateSoft: '#E9EBEC',
  focus: '#0F6B62',
  float: '0 8px 28px rgba(22, 33, 43, 0.16), 0 1px 3px rgba(22, 33, 43, 0.12)',
}

const dark: Tokens = {
  ground: '#16212B',
  raised: '#1B2833',
  sunken: '#111A22',
  hover: '#223140',
  ink: '#FBFAF7',
  muted: '#AEB9C2',
  faint: '#95A2AD',
  hairline: '#2B3945',
  border: '#43525F',
  accent: '#2C978A',
  accentInk: '#6CC7BA',
  accentSoft: '#163A3B',
  onAccent: '#0C1519',
  attention: '#D9A046',
  attentionInk: '#E5B465',
  attentionSoft: '#3A3020',
  danger: '#D8665A',
  dangerInk: '#F0988D',
  dangerSoft: '#43272A',
  slate: '#8494A3',
  slateSoft: '#263441',
  focus: '#6CC7BA',
  float: '0 10px 32px rgba(0, 0, 0, 0.5), 0 1px 3px rgba(0, 0, 0, 0.4)',
}

export const tokens: Record<'light' | 'dark', Tokens> = { light, dark }

export const fontSans = "'Onest Variable', system-ui, 'Segoe UI', sans-serif"
export const fontMono = "'JetBrains Mono Variable', ui-monospace, Menlo, monospace"
export const radius = 6

/** The tokens as CSS custom properties: `dangerSoft` becomes `--danger-soft`. */
export const cssVariables = (mode: 'light' | 'dark'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tokens[mode]).map(([name, value]) => [
      `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      value,
    ]),
  )
