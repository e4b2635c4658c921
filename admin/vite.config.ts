import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './vite.precompress.ts'

const backend = process.env.BACKEND_URL ?? 'http://127.0.0.1:9000'

/** Libraries change seldom and are cached for long; charts are fetched only where they are drawn. */
const groups = [
  {
    name: 'react',
    priority: 4,
    test: /node_modules\/(react|react-dom|react-is|react-router|scheduler|clsx)\//,
  },
  { name: 'mui', priority: 3, test: /node_modules\/(@mui|@emotion|react-transition-group|stylis)/ },
  {
    name: 'data',
    priority: 2,
    test: /node_modules\/(ra-|@tanstack|react-hook-form|lodash|query-string|eventemitter3)/,
  },
  { name: 'charts', priority: 1, test: /node_modules\/(recharts|d3-|victory-vendor|@reduxjs|react-redux)/ },
]

/** The backend serves the built files at /console/; in development its API is reached through a proxy. */
export default defineConfig({
  base: '/console/',
  plugins: [react(), precompress()],
  build: {
    outDir: 'dist',
    target: 'es2022',
    chunkSizeWarningLimit: 600,
    rollupOptions: { output: { advancedChunks: { groups } } },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/admin': backend, '/auth': backend },
  },
})
