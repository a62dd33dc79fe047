import type { GatewayOptions } from "../../../packages/server/src/index.ts";

interface User {
  customerKeys: string[];
  role: "manager" | "viewer";
}

export const authorizeBy =
  (readSession: (request: Request) => Promise<User | undefined>): GatewayOptions["authorize"] =>
  async (request, customerKey) => {
    const user = await readSession(request);
    if (!user) return "unauthorized"; // nobody is signed in: the portal says that the sign-in has ended
    if (!user.customerKeys.includes(customerKey)) return false; // signed in, but not for this customer
    return user.role === "viewer" ? { readOnly: true } : true; // may look, may act
  };
