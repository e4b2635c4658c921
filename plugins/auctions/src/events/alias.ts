const LETTERS = 26

/** Names by which participants are known before the close: A … Z, AA …; the order says nothing about them. */
export const aliasOf = (index: number): string => {
  const letter = String.fromCharCode(65 + (index % LETTERS))
  return index < LETTERS ? letter : aliasOf(Math.floor(index / LETTERS) - 1) + letter
}
