import type { Components, Theme } from '@mui/material/styles'
import type { Tokens } from './tokens'

/** MUI parts brought to the look of the house: 32 px controls, hairlines, no ripples. */
export const components = (t: Tokens): Components<Theme> => ({
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: {
      root: { '&.Mui-focusVisible': { outline: `2px solid ${t.focus}`, outlineOffset: 1 } },
    },
  },
  MuiButton: {
    defaultProps: { disableElevation: true, size: 'small' },
    styleOverrides: {
      root: { minHeight: 32, padding: '0 12px', minWidth: 0, whiteSpace: 'nowrap' },
      outlined: {
        borderColor: t.border,
        color: t.ink,
        '&:hover': { borderColor: t.muted, background: t.hover },
      },
      outlinedError: { color: t.dangerInk },
      text: { color: t.accentInk, '&:hover': { background: t.hover } },
      textError: { color: t.dangerInk },
      startIcon: { marginRight: 6, marginLeft: -2, '& svg': { width: 16, height: 16 } },
    },
  },
  MuiIconButton: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: {
        borderRadius: 6,
        color: t.muted,
        width: 32,
        height: 32,
        '&:hover': { background: t.hover, color: t.ink },
      },
    },
  },
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiMenu: { styleOverrides: { paper: { border: `1px solid ${t.hairline}`, marginTop: 4 } } },
  MuiPopover: { styleOverrides: { paper: { border: `1px solid ${t.hairline}` } } },
  MuiMenuItem: {
    styleOverrides: {
      root: { fontSize: 14, minHeight: 32, gap: 8, '&.Mui-selected': { background: t.accentSoft } },
    },
  },
  MuiDialog: { styleOverrides: { paper: { border: `1px solid ${t.hairline}` } } },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: 17, fontWeight: 600, padding: '20px 24px 8px' } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 20px', gap: 4 } } },
  MuiTooltip: {
    defaultProps: { enterDelay: 350, disableInteractive: true },
    styleOverrides: { tooltip: { fontSize: 12, background: t.ink, color: t.ground, padding: '5px 8px' } },
  },
  MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
  MuiOutlinedInput: {
    styleOverrides: {
      root: { background: t.raised, '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: t.muted } },
      notchedOutline: { borderColor: t.border },
      input: { padding: '7px 10px', height: 20 },
      multiline: { padding: '7px 10px' },
      inputMultiline: { padding: 0, height: 'auto' },
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: { margin: '4px 0 0', fontSize: 12.5, lineHeight: '16px', '&.Mui-error': { color: t.dangerInk } },
    },
  },
  MuiCheckbox: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: 4, color: t.border } } },
  MuiSwitch: { defaultProps: { size: 'small' } },
  MuiTabs: {
    styleOverrides: { root: { minHeight: 36 }, indicator: { height: 2 } },
  },
  MuiTab: {
    styleOverrides: {
      root: {
        minHeight: 36,
        padding: '0 2px',
        marginRight: 20,
        minWidth: 0,
        textTransform: 'none',
        fontWeight: 500,
        fontSize: 14,
        color: t.muted,
        '&.Mui-selected': { color: t.ink },
      },
    },
  },
  MuiAutocomplete: {
    styleOverrides: {
      option: { minHeight: 32, fontSize: 14 },
      inputRoot: { minHeight: 34, padding: '0 36px 0 2px !important' },
    },
  },
  MuiLinearProgress: {
    styleOverrides: { root: { borderRadius: 3, height: 6, backgroundColor: t.slateSoft } },
  },
  MuiAlert: {
    styleOverrides: {
      root: { fontSize: 14, padding: '4px 12px', alignItems: 'center' },
      action: { '& .MuiIconButton-root': { color: 'inherit' } },
    },
  },
})
