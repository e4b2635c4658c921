import { fileURLToPath } from 'node:url'
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

/** What every page needs, in a few files instead of a hundred: over HTTP/1.1 each one is a round trip. */
const SHARED_CHUNKS: [string, RegExp][] = [
  [
    'framework',
    /node_modules\/(react|react-dom|scheduler|react-router|cookie|i18next|react-i18next|html-parse-stringify)\//,
  ],
  [
    'kit',
    /node_modules\/(@mantine\/(core|hooks|notifications|store)|@floating-ui|@tabler|clsx|react-remove-scroll|react-number-format)/,
  ],
  ['ui', /storefront\/app\/(ui\/(?!form\/DateField|format\/PriceWhy)|i18n\/|session\/)/],
]

const chunkOf = (id: string) => {
  if (id.includes('.server') || id.includes('?__react-router') || id.includes('.css')) return undefined
  return SHARED_CHUNKS.find(([, files]) => files.test(id))?.[0]
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [reactRouter()],
  resolve: { alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: chunkOf } },
  },
}))
