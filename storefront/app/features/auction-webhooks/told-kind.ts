import type { ToldKind } from '~/api/webhooks.types'

type Bare<K extends ToldKind> = K extends `lot.${infer Name}` ? Name : never

/** A kind as its words are keyed: without the thing it is told of. */
export const bareKind = (kind: ToldKind) => kind.slice('lot.'.length) as Bare<ToldKind>
