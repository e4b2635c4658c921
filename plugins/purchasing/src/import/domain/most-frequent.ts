export type Spelling = { text: string; count: number }

/**
 * The spelling met most often; of equally frequent ones the longer, then the first in the alphabet, so that the same
 * file always gives the same titles. Empty spellings never win over others.
 */
export function mostFrequent(spellings: Spelling[]): string | undefined {
  const [best] = spellings
    .filter(({ text }) => text !== '')
    .sort(
      (left, right) =>
        right.count - left.count || right.text.length - left.text.length || (left.text < right.text ? -1 : 1),
    )
  return best?.text
}
