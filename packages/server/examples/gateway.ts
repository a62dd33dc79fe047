import { createGateway } from '@customer-portal/server'
import { readSession } from './session.ts' // your own sign-in

const { SEAM_API_KEY = '', SEAM_ENDPOINT, SEAM_WEBHOOK_SECRET } = process.env

export const gateway = createGateway({
  apiKey: SEAM_API_KEY,
  endpoint: SEAM_ENDPOINT, // the sandbox's address in development; unset, it is Seam's
  live: { webhookSecret: SEAM_WEBHOOK_SECRET }, // unset, events are polled
  authorize: async (request, customerKey) => {
    const user = await readSession(request)
    if (!user) return 'unauthorized'
    return user.customerKeys.includes(customerKey)
  },
})
