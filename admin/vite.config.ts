import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const backend = process.env.BACKEND_URL ?? 'http://127.0.0.1:9000'

/** The backend serves the built files at /console/; in development its API is reached through a proxy. */
export default defineConfig({
  base: '/console/',
  plugins: [react()],
  build: { outDir: 'dist', target: 'es2022', chunkSizeWarningLimit: 400 },
  server: {
    host: '127.0.0.1',
    proxy: { '/admin': backend, '/auth': backend },
  },
})
