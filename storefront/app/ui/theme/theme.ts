import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

const teal: MantineColorsTuple = [
  '#e9f4f2',
  '#cfe7e3',
  '#a3d2cb',
  '#6cc7ba',
  '#46a297',
  '#258a7f',
  '#1a7f74',
  '#0f6b62',
  '#0b5750',
  '#08443f',
]
const amber: MantineColorsTuple = [
  '#fbf3e4',
  '#f5e3c1',
  '#eccb90',
  '#e1b25f',
  '#d59d3c',
  '#c98b2a',
  '#bf8124',
  '#b7791f',
  '#85560f',
  '#6b4611',
]
const brick: MantineColorsTuple = [
  '#fbecea',
  '#f4d0cb',
  '#e8a69e',
  '#ef9387',
  '#cc5b4e',
  '#bf473a',
  '#b84034',
  '#b23a2e',
  '#8e2d24',
  '#6c221b',
]
const slate: MantineColorsTuple = [
  '#f4f5f5',
  '#e6e9ea',
  '#d3d8db',
  '#b5bdc3',
  '#919ca5',
  '#6b7883',
  '#566370',
  '#424f5b',
  '#2c3944',
  '#16212b',
]
const night: MantineColorsTuple = [
  '#f1f0eb',
  '#d5d8d9',
  '#aab4bc',
  '#94a0a9',
  '#445463',
  '#2c3a46',
  '#1b2732',
  '#16212b',
  '#111b24',
  '#0c131a',
]

export const theme = createTheme({
  colors: { teal, amber, brick, red: brick, gray: slate, dark: night },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  white: '#ffffff',
  black: '#16212b',
  fontFamily: 'var(--font-text)',
  fontFamilyMonospace: 'var(--font-code)',
  fontSizes: { xs: '0.8rem', sm: '0.8667rem', md: '1rem', lg: '1.1333rem', xl: '1.3333rem' },
  headings: { fontFamily: 'var(--font-text)', fontWeight: '600' },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  shadows: {
    xs: 'none',
    sm: 'none',
    md: 'var(--float-shadow)',
    lg: 'var(--float-shadow)',
    xl: 'var(--float-shadow)',
  },
  components: {
    Button: { defaultProps: { size: 'sm', fw: 500 } },
    TextInput: { defaultProps: { size: 'sm' } },
    Popover: { defaultProps: { shadow: 'md' } },
    Menu: { defaultProps: { shadow: 'md' } },
    Drawer: { styles: { title: { fontSize: '1.1333rem', fontWeight: 600 } } },
    Modal: {
      styles: { title: { fontSize: '1.1333rem', fontWeight: 600 } },
      defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 } },
    },
  },
})

const shared = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-muted)',
  '--mantine-color-placeholder': 'var(--ink-faint)',
  '--mantine-color-error': 'var(--danger-ink)',
  '--mantine-color-anchor': 'var(--accent-ink)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-primary-color-filled': 'var(--accent)',
}

/** Points Mantine's own variables at the tokens, so that a site's brand is changed in one place. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: shared,
})
