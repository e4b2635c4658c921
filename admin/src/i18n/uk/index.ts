import { auctions } from './auctions'
import { charts, palette, sign_in, state, table } from './common'
import { companies } from './companies'
import { company_page } from './company_page'
import { dashboard } from './dashboard'
import { groups } from './groups'
import { imports } from './imports'
import { layout } from './layout'
import { mails } from './mails'
import { orders } from './orders'
import { price_lists } from './price_lists'
import { products } from './products'
import { ra } from './ra'
import { vocabulary } from './vocabulary'

export default {
  auctions,
  charts,
  companies,
  company_page,
  dashboard,
  groups,
  imports,
  layout,
  mails,
  orders,
  palette,
  price_lists,
  products,
  ra,
  sign_in,
  state,
  table,
  vocabulary,
}
