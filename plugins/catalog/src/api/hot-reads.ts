import { GET as listProducts } from './store/catalog/products/route'
import { GET as showProduct } from './store/catalog/products/[handle]/route'
import { storePages } from './store/catalog/pages'

const read = (path: string, handler: typeof listProducts) => ({
  path,
  steps: [...storePages.find((page) => page.matcher === path)!.middlewares, handler],
})

/** Reads asked for most, with the checks that Medusa's router runs before them: for a short way in. */
export const hotReads = [
  read('/store/catalog/products', listProducts),
  read('/store/catalog/products/:handle', showProduct),
]
