import { SHAPES, type GlyphName } from './shapes'

type Props = { name: string | null | undefined; size?: number }

const isKnown = (name: string | null | undefined): name is GlyphName => !!name && name in SHAPES

/** The quiet drawing that stands for a category where there is no picture. */
export function Glyph({ name, size = 24 }: Props) {
  return (
    <svg
      viewBox="0 0 48 48"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={size > 40 ? 1.25 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path
        d={SHAPES[isKnown(name) ? name : 'box']}
        vectorEffect={size > 56 ? 'non-scaling-stroke' : undefined}
      />
    </svg>
  )
}
