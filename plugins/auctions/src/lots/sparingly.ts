/**
 * A voice that does not repeat itself: of what is said in a stretch of `every_ms` only the first is passed on, and the
 * next one tells how many were withheld. @param now ms
 */
export function sparingly(
  say: (text: string) => void,
  every_ms: number,
  now: () => number = Date.now,
): (text: string) => void {
  let saidAt = -Infinity
  let withheld = 0
  return (text) => {
    if (now() - saidAt < every_ms) {
      withheld += 1
      return
    }
    say(withheld ? `${text} (${withheld} more since the last warning)` : text)
    saidAt = now()
    withheld = 0
  }
}
