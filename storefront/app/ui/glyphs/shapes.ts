const circle = (cx: number, cy: number, r: number) =>
  `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`

const around = (count: number, draw: (x: number, y: number) => string) =>
  Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2
    return draw(Math.cos(angle), Math.sin(angle))
  }).join('')

const at = (value: number) => (24 + value).toFixed(1)

const balls = around(8, (x, y) => circle(Number(at(12.6 * x)), Number(at(12.6 * y)), 2.6))
const teeth = around(10, (x, y) => `M${at(13 * x)} ${at(13 * y)}L${at(17.5 * x)} ${at(17.5 * y)}`)
const ticks = around(8, (x, y) => `M${at(13 * x)} ${at(13 * y)}L${at(16 * x)} ${at(16 * y)}`)

/** One line drawing per kind of goods, on a 48-unit grid, drawn with a single stroke width. */
export const SHAPES = {
  bearing: circle(24, 24, 18) + circle(24, 24, 7.5) + balls,
  belt: `M14 13h20a11 11 0 0 1 0 22H14a11 11 0 0 1 0-22z${circle(14, 24, 6)}${circle(34, 24, 6)}M14 24h.01M34 24h.01`,
  bolt: 'M8 14h10v20H8zM8 20.5h10M8 27.5h10M18 19h17l5 3v4l-5 3H18M23 19l3.5 10M28.5 19l3.5 10M34 19l2.5 8.5',
  boot: 'M13 7h13v17c4 4 15 4 15 12v4H13zM13 35h28M20 13h6M20 18.5h6M21 24h6',
  box: 'M24 6l16 8v19l-16 9-16-9V14zM8 14l16 9 16-9M24 23v19M16 10l16 9',
  breaker:
    'M12 6h24v36H12zM12 15h24M12 33h24M20 19h8v10h-8zM20 23h8M18 10.5h.01M30 10.5h.01M18 37.5h.01M30 37.5h.01',
  brush: 'M10 18h28l-3 24H13zM10 18a14 12 0 0 1 28 0M11 26h26',
  caliper: 'M5 13h38v8H5zM10 21v15l6-7v-8M30 21v15l-6-7v-8M12 13v3M18 13v4M24 13v3M30 13v4M36 13v3',
  can: 'M14 18h20v24H14zM18 18v-5h12v5M21 13V8h6v5M24 24c3 4 4.2 5.6 4.2 7.4a4.2 4.2 0 0 1-8.4 0c0-1.8 1.2-3.4 4.2-7.4z',
  castor: `M13 6h22v5H13zM16 11l5 18M32 11l-5 18${circle(24, 31, 11)}${circle(24, 31, 3.5)}`,
  cutter: 'M18 5h12v14H18zM18 19v19l6 5 6-5V19M18 22l12 6M18 29l12 6M18 36l6 3.5',
  cylinder: 'M5 16h25v16H5zM30 20h4v8h-4M34 24h9M10 16v-5M25 16v-5M11 16v16',
  disc: `${circle(24, 24, 17)}${circle(24, 24, 4.5)}M24 12.5A11.5 11.5 0 0 1 35.5 24M24 35.5A11.5 11.5 0 0 1 12.5 24`,
  drop: 'M24 6c8 10 13 16 13 23a13 13 0 0 1-26 0c0-7 5-13 13-23zM17 30a7 7 0 0 0 7 7',
  drill:
    'M7 12h22a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3h-9l2 16H12L9.5 24H7zM32 15h4v6h-4M36 18h7M21 24v5h2M13 12v12',
  pipe: 'M9 11h12a16 16 0 0 1 16 16v12M9 25h9a5 5 0 0 1 5 5v9M5 8h4v20H5zM20 39h20v4H20z',
  gauge: `${circle(24, 24, 18)}${ticks}M24 24l6-8${circle(24, 24, 2)}M19 33h10`,
  gear: `${circle(24, 24, 13)}${circle(24, 24, 5)}${teeth}`,
  glove:
    'M16 42V31l-6.5-8a3 3 0 0 1 4.7-3.7L18 23V11.5a3 3 0 0 1 6 0V20M24 20V9a3 3 0 0 1 6 0v12M30 21v-8.5a3 3 0 0 1 6 0V31c0 4-2 5-2 8v3zM16 37h18',
  goggles:
    'M6 18h36v8a7 7 0 0 1-7 7h-3a7 7 0 0 1-6.5-4.5 1.6 1.6 0 0 0-3 0A7 7 0 0 1 16 33h-3a7 7 0 0 1-7-7zM6 18l3-5M42 18l-3-5',
  helmet: 'M6 34h36M9 34v-4a15 15 0 0 1 30 0v4M20 15.6V28M28 15.6V28M20 16v-3h8v3',
  hook: 'M24 5v6M19 11h10v5H19zM24 16v6.5a9 9 0 1 1-9 9M15 31.5l-4.5-2M24 22.5v5a4 4 0 1 1-4 4',
  hose: 'M12 32V17a6 6 0 0 1 12 0v14a6 6 0 0 0 12 0V16M8 32h8v10H8zM8 36h8M32 6h8v10h-8zM32 12h8',
  lamp: 'M18 34v-2.5a12.5 12.5 0 1 1 12 0V34zM18 38h12M20 42h8M24 34V23M20 20l4 3 4-3',
  motor: 'M8 14h24v21H8zM32 19h4v11h-4M36 24.5h7M13.5 14v21M19 14v21M24.5 14v21M6 41h28M12 35v6M28 35v6',
  nut: `M24 6l15.6 9v18L24 42 8.4 33V15z${circle(24, 24, 8)}`,
  paper: 'M12 6h16l8 8v28H12zM28 6v8h8M18 22h12M18 28h12M18 34h8',
  plug: 'M16 6v9M32 6v9M11 15h26v7a13 13 0 0 1-26 0zM24 35v8',
  pump: `${circle(21, 25, 13)}${circle(21, 25, 4)}M21 12h17M38 8v8M34 21a13 13 0 0 1 0 1M21 21c0-3 3-5 6-5M25 25c3 0 5 3 5 6M21 29c0 3-3 5-6 5M17 25c-3 0-5-3-5-6M10 42h22M14 36l-3 6M28 36l3 6`,
  rack: 'M9 6v36M39 6v36M9 16h30M9 28h30M9 39h30M14 9h8v7h-8zM26 21h8v7h-8zM14 32h8v7h-8zM25 33.5h9V39h-9z',
  seal: `${circle(24, 24, 17)}${circle(24, 24, 10)}M24 10.5A13.5 13.5 0 0 1 37.5 24`,
  roller: 'M9 7h27v10H9zM36 12h5v9H24v6M21 27h6v15h-6z',
  sensor: 'M5 19h22v10H5zM27 21h5v6h-5M36 18a8 8 0 0 1 0 12M40 14a14 14 0 0 1 0 20M11 19v10',
  shield: 'M24 6l14 5v12c0 9-6 15-14 19-8-4-14-10-14-19V11zM18 24l4.5 4.5L31 20',
  tag: `M8 8h15l18 18-15 15L8 23z${circle(16, 16, 2.5)}`,
  torch: 'M6 42l13-13M16 26l6 6M19 29l9-9M25 17l6 6M28 20l4-4M36 12l4-4M33 10V5M38 15h5',
  tube: 'M13 7h22l-2.5 25h-17zM15.5 32h17v4h-17zM20 36h8l-1.5 6h-5zM13.5 12h21',
  valve: 'M7 21v18l17-9zM41 21v18l-17-9zM24 30V15M14 15h20M16 11h16',
  vest: 'M17 6l-8 4v32h13V18zM31 6l8 4v32H26V18zM22 18l2 3 2-3M9 30h13M26 30h13',
  wrench:
    'M31 7a10.5 10.5 0 0 0-10 13.5L8.5 33a4.6 4.6 0 0 0 6.5 6.5L27.5 27A10.5 10.5 0 0 0 40.5 14l-6 6-5.7-.8-.8-5.7 6-6A10.5 10.5 0 0 0 31 7z',
} as const

export type GlyphName = keyof typeof SHAPES
