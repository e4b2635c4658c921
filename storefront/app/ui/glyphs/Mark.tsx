/** The house's mark: three counters of the merchants' court under one roof. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg
      viewBox="0 0 32 28"
      width={size}
      height={(size * 28) / 32}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="M1.5 26V6L16 1.5 30.5 6v20" strokeLinejoin="round" strokeLinecap="round" />
      <path
        d="M6 26v-8.5a3 3 0 0 1 6 0V26M13 26V15.5a3 3 0 0 1 6 0V26M20 26v-8.5a3 3 0 0 1 6 0V26"
        strokeLinejoin="round"
      />
    </svg>
  )
}
