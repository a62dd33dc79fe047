import express from 'express'
import { toNodeHandler } from '@customer-portal/server/node'
import { gateway } from './gateway.ts'

const app = express()
app.post('/webhooks/seam', toNodeHandler({ fetch: gateway.receiveWebhook })) // before any body parser
app.use('/api/customer-portal', toNodeHandler(gateway)) // before or after express.json(), either works
app.use(express.json())
app.get('/', (_req, res) => void res.send('The rest of your app.'))
const server = app.listen(Number(process.env['PORT'] ?? 3000))

process.once('SIGTERM', () => {
  gateway.close()
  server.close()
})
