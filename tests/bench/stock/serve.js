const express = require('express')
const loaders = require('@medusajs/medusa/loaders/index').default

const main = async () => {
  const app = express()
  await loaders({ directory: __dirname, expressApp: app })
  app.listen(Number(process.env.PORT), '127.0.0.1', () => process.send('ready'))
}
main()
