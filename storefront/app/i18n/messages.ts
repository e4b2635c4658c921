import type en from './resources/en'

/** The shape every language has: the English one. */
export type Messages = typeof en

/** Id of the data block that carries the page's language to the browser. */
export const MESSAGES_ELEMENT = 'messages'
