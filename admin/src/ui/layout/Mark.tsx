/** The arcade of a merchants' court: two arches under one cornice. */
export function Mark({ size = 34 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <path
        d="M6 25V14.5a4 4 0 0 1 8 0V25M18 25V14.5a4 4 0 0 1 8 0V25M5 8h22"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
    </svg>
  )
}
