import './messages'

export { indexOrders } from './database/index-orders'
export { orderImport } from './import'
export * from './bulk'
