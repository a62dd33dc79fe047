import { createServer } from 'node:http'
import { toNodeHandler } from '@customer-portal/server/node'
import { gateway } from './gateway.ts'

const portal = toNodeHandler(gateway)
const webhooks = toNodeHandler({ fetch: gateway.receiveWebhook })

const server = createServer((req, res) => {
  if (req.url?.startsWith('/api/customer-portal/')) return portal(req, res)
  if (req.url === '/webhooks/seam') return webhooks(req, res)
  res.end('The rest of your app.')
}).listen(Number(process.env['PORT'] ?? 3000))

process.once('SIGTERM', () => {
  gateway.close() // ends the live streams, which would keep the server waiting
  server.close()
})
