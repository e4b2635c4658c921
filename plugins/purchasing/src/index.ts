import './mails/order-placed'
import './messages'

export { indexOrders } from './database/index-orders'
export { orderConfirmations } from './readers/order-confirmations'
export { orderImport } from './import'
export * from './bulk'
