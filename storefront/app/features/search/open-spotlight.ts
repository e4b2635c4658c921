export const OPEN_SPOTLIGHT = 'gostiny:spotlight'

/** Asks the frame to open the search over everything, from wherever this is called. */
export const openSpotlight = () => window.dispatchEvent(new Event(OPEN_SPOTLIGHT))
