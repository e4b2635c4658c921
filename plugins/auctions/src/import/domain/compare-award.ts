/**
 * How the award by the rules and the recorded one stand to each other:
 * - `same`: both name the same winner, or neither names one
 * - `tie`: several best offers are equal; they were drawn by lot, which no rule can repeat
 * - `no_winner`: the log names none though an offer stands
 * - `two_winners`: the log names several
 * - `winner_void`: the recorded winner's offer does not count by the log's own minimum price, reserve price or remark
 * - `not_lowest`: an offer counts that is lower than the recorded winner's
 */
export type AwardVerdict = 'same' | 'tie' | 'no_winner' | 'two_winners' | 'winner_void' | 'not_lowest'

/** A standing offer, best first. */
export type Standing = { participant_id: string; value: string }

export function compareAward(
  standing: readonly Standing[],
  recorded: readonly string[],
): { verdict: AwardVerdict; isDrawn: boolean } {
  const [best] = standing
  const tied = standing.filter(({ value }) => value === best?.value)
  const isDrawn = tied.length > 1
  const verdict = (): AwardVerdict => {
    if (recorded.length > 1) return 'two_winners'
    const [winner] = recorded
    if (!winner) return best ? 'no_winner' : 'same'
    if (best?.participant_id === winner) return 'same'
    if (tied.some(({ participant_id }) => participant_id === winner)) return 'tie'
    return standing.some(({ participant_id }) => participant_id === winner) ? 'not_lowest' : 'winner_void'
  }
  return { verdict: verdict(), isDrawn }
}
