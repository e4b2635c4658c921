import { Glyph } from '~/ui/glyphs/Glyph'

const BAY = 120
const COUNTERS = ['bolt', 'bearing', 'wrench', 'valve', 'plug', 'helmet', 'drop', 'gauge', 'hook'] as const
const COLUMNS = 3

const bay = (x: number, y: number) =>
  `M${x + 14} ${y + 150}V${y + 62}a46 46 0 0 1 92 0v88M${x + 24} ${y + 150}V${y + 62}a36 36 0 0 1 72 0v88`

const floor = (y: number) => `M0 ${y + 150}h360M0 ${y + 158}h360`

/** The court the house is named after: rows of arches, under each a counter with its goods. */
export function Arcade() {
  const rows = Math.ceil(COUNTERS.length / COLUMNS)
  return (
    <svg
      viewBox={`0 0 360 ${rows * 166}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1"
      aria-hidden="true"
    >
      {COUNTERS.map((name, index) => {
        const x = (index % COLUMNS) * BAY
        const y = Math.floor(index / COLUMNS) * 166
        return (
          <g key={name}>
            <path d={bay(x, y)} />
            <svg x={x + 40} y={y + 84} width="40" height="40">
              <Glyph name={name} size={40} />
            </svg>
          </g>
        )
      })}
      {Array.from({ length: rows }, (_, row) => (
        <path key={row} d={floor(row * 166)} />
      ))}
    </svg>
  )
}
