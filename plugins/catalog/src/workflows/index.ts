export { updateCatalogProductWorkflow } from './update-catalog-product'
