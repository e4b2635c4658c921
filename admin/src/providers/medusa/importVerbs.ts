import type { ImportKind, ImportRun, ImportVerbs } from '../contract/imports'
import { address, download, request } from './http'
import { upload } from './upload'

const path = (id: string, action: string) => `/admin/imports/${id}/${action}`
const act = (id: string, action: string): Promise<void> =>
  request(path(id, action), { method: 'POST', body: {} })

export const importVerbs: ImportVerbs = {
  importKinds: async () => (await request<{ kinds: ImportKind[] }>('/admin/imports/kinds')).kinds,

  uploadImport: async (kind, file, onShare) => {
    const target = address('/admin/imports', { kind, file_name: file.name })
    return (await upload<{ import: ImportRun }>(target, file, onShare)).import
  },

  rereadImport: async (id, reading) =>
    (await request<{ import: ImportRun }>(path(id, 'mapping'), { method: 'POST', body: reading })).import,

  examineImport: (id) => act(id, 'dry-run'),
  runImport: (id) => act(id, 'run'),
  cancelImport: (id) => act(id, 'cancel'),
  undoImport: (id) => act(id, 'undo'),
  importErrorFile: (id) => download(path(id, 'errors')),
}
