import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection } from '@gostiny/platform'

/** From now on the company sees the person as he calls himself. */
export async function acceptMembership(
  container: Pick<MedusaContainer, 'resolve'>,
  membershipId: string,
): Promise<void> {
  await pgConnection(container).raw(
    'update membership set invited_as = null, updated_at = now() where id = ? and invited_as is not null',
    [membershipId],
  )
}
