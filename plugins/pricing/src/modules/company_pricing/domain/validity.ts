import type { Validity } from './price'

/** True from the very millisecond of `starts_at` up to, but not including, that of `ends_at`. */
export function isValidAt({ starts_at, ends_at }: Validity, at: Date): boolean {
  const now = at.getTime()
  return (!starts_at || starts_at.getTime() <= now) && (!ends_at || now < ends_at.getTime())
}

/** The period in which both hold: the later start, the earlier end. */
export function intersect(a: Validity, b: Validity): Validity {
  return {
    starts_at: pick(a.starts_at, b.starts_at, Math.max),
    ends_at: pick(a.ends_at, b.ends_at, Math.min),
  }
}

function pick(a: Date | null, b: Date | null, choose: (...times: number[]) => number): Date | null {
  if (!a || !b) return a ?? b

  return new Date(choose(a.getTime(), b.getTime()))
}
