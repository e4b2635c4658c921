import { Glyph } from './Glyph'
import classes from './Picture.module.css'

const LARGEST_GLYPH = 96

type Props = { thumbnail: string | null; glyph: string | null; size: number; fill?: boolean }

/** A product's picture on white, or the glyph of its category; the box has its size before the picture comes. */
export function Picture({ thumbnail, glyph, size, fill = false }: Props) {
  return (
    <span
      className={classes.picture}
      style={fill ? undefined : { width: size, height: size }}
      data-fill={fill || undefined}
    >
      {thumbnail ? (
        <img src={thumbnail} alt="" width={size} height={size} loading="lazy" decoding="async" />
      ) : (
        <Glyph name={glyph} size={Math.min(LARGEST_GLYPH, Math.round(size * 0.6))} />
      )}
    </span>
  )
}
