import type { ImportKind, ImportRun, ImportVerbs, SavedMapping } from '../contract/imports'
import { request, send } from './http'
import { upload } from './upload'

const path = (id: string, rest = '') => `/admin/imports/${id}${rest}`
const act = (id: string, action: string): Promise<void> => request(path(id, `/${action}`), { method: 'POST', body: {} })

export const importVerbs: ImportVerbs = {
  importKinds: async () => (await request<{ import_kinds: ImportKind[] }>('/admin/import-kinds')).import_kinds,

  uploadImport: async (kind, file, onShare) => {
    const answer = await upload<{ import: ImportRun }>(`/admin/imports?kind=${encodeURIComponent(kind)}`, file, onShare)
    return answer.import
  },

  changeImport: async (id, change) =>
    (await request<{ import: ImportRun }>(path(id), { method: 'POST', body: change })).import,

  examineImport: (id) => act(id, 'dry-run'),
  runImport: (id) => act(id, 'run'),
  cancelImport: (id) => act(id, 'cancel'),
  undoImport: (id) => act(id, 'undo'),

  importErrorFile: async (id) => (await send(path(id, '/errors'), {})).blob(),

  savedMappings: async (kind) =>
    (await request<{ import_mappings: SavedMapping[] }>('/admin/import-mappings', { query: { kind } })).import_mappings,

  saveMapping: (kind, saved) => request('/admin/import-mappings', { method: 'POST', body: { kind, ...saved } }),
}
