// app/api/customer-portal/[...route]/route.ts
import { gateway } from './gateway.ts'

const handle = (request: Request) => gateway.fetch(request)
export { handle as GET, handle as POST }
