const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** `1536` → `1.5 kB`, `7` → `7 bytes`. */
export function formatBytes(bytes: number, locale: string): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1)
  const unit = units[power]

  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: power > 0 ? 'short' : 'long',
    maximumFractionDigits: power > 0 ? 1 : 0,
  }).format(bytes / 1000 ** power)
}
