import { useRouteLoaderData } from 'react-router'

type Frame = { me: { person: { id: string } } }

/** Who is signed in, as a name for what is kept for him in this browser; nobody outside the frame. */
export const usePersonId = (): string =>
  useRouteLoaderData<Frame>('features/shell/shell')?.me.person.id ?? 'nobody'
