export { copyOrders, type BulkOrder, type BulkOrderLine, type BulkReturn } from './copy-orders'
export { createBulkTables } from './bulk-tables'
export { writeOrders } from './write-orders'
