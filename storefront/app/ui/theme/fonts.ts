import cyrillic from '@fontsource-variable/onest/files/onest-cyrillic-wght-normal.woff2?url'
import latin from '@fontsource-variable/onest/files/onest-latin-wght-normal.woff2?url'
import type { LinkDescriptor } from 'react-router'

const preload = (href: string): LinkDescriptor => ({
  rel: 'preload',
  as: 'font',
  type: 'font/woff2',
  crossOrigin: 'anonymous',
  href,
})

/** The two subsets every page of the portal shows; the others load when a character asks for them. */
export const fontLinks: LinkDescriptor[] = [preload(latin), preload(cyrillic)]
