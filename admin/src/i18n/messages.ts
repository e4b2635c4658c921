import type en from './en'

type Text<T> = { [K in keyof T]: T[K] extends string ? string : Text<T[K]> }

/** The shape every language must fill. */
export type Messages = Text<typeof en>

type Path<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Path<T[K]>}` }[keyof T & string]

/** Every key there is, e.g. `companies.list.title`. */
export type MessageKey = Path<typeof en>
