import type { AuctionHouse } from '../modules/auctions'
import type { Stamped } from '../bidders/course'

/**
 * Publishes a draft whose course is known, as history has it or a demo: every command with the stamp it came with, the
 * opening one first. A lot's commands are decided in one batch, so that no clock comes between them.
 * @throws Error when a lot's opening is refused.
 */
export async function recordCourse(
  { pool, engine }: AuctionHouse,
  eventId: string,
  courses: ReadonlyMap<string, readonly Stamped[]>,
): Promise<void> {
  const first = Math.min(...[...courses.values()].map(([opening]) => opening.at))
  await pool.query(
    `update auction_event set state = 'published', published_at = to_timestamp($2 / 1000.0), updated_at = now()
     where id = $1`,
    [eventId, first],
  )
  await Promise.all(
    [...courses].map(async ([lotId, commands]) => {
      const answers = await Promise.all(
        commands.map(({ command, at }, index) =>
          engine.submit(lotId, { ...command, key: `course ${lotId} ${index}` }, at),
        ),
      )
      if (!answers[0].accepted) throw new Error(`lot ${lotId} cannot be opened: ${answers[0].refused}`)
    }),
  )
}
