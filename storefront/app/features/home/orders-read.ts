/** How many of the last orders the start page looks at. */
export const ORDERS_READ = 200
