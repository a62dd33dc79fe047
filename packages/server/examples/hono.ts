import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { gateway } from './gateway.ts'

const app = new Hono()
app.all('/api/customer-portal/*', (c) => gateway.fetch(c.req.raw))
app.post('/webhooks/seam', (c) => gateway.receiveWebhook(c.req.raw))
app.get('/', (c) => c.text('The rest of your app.'))
const server = serve({ fetch: app.fetch, port: Number(process.env['PORT'] ?? 3000) })

process.once('SIGTERM', () => {
  gateway.close()
  server.close()
})
