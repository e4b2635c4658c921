import { ICONS, type IconName } from './icons'

type Props = { name: IconName; size?: number; stroke?: number }

export function Icon({ name, size = 18, stroke = 1.5 }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={ICONS[name]} />
    </svg>
  )
}
