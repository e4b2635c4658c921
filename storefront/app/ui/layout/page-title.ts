const SITE = 'Gostiny'

/** The title of the browser's tab: what the page is, then whose it is. */
export const pageTitle = (title: string) => `${title} · ${SITE}`
