import { createGateway, type Gateway } from '@customer-portal/server'
import { readSession } from './session.ts' // your own sign-in

const start = (env: { SEAM_API_KEY: string; SEAM_ENDPOINT?: string }) =>
  createGateway({
    apiKey: env.SEAM_API_KEY,
    endpoint: env.SEAM_ENDPOINT,
    live: false, // answers can't stay open here, so pages look at events now and then
    authorize: async (request, customerKey) => {
      const user = await readSession(request)
      if (!user) return 'unauthorized'
      return user.customerKeys.includes(customerKey)
    },
  })

let gateway: Gateway | undefined

export default {
  fetch(request: Request, env: Parameters<typeof start>[0]) {
    gateway ??= start(env)
    return gateway.fetch(request)
  },
}
