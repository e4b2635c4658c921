import { model } from '@medusajs/framework/utils'

/** A named set of companies, as price lists and reports address them. */
export const CompanyGroup = model.define('company_group', {
  id: model.id({ prefix: 'cgrp' }).primaryKey(),
  name: model.text(),
})
