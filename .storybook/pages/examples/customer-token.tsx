import { CustomerPortal, type CustomerSession, DevicesPanel } from "../../../packages/react/src/index.ts";

async function fetchSession(): Promise<CustomerSession> {
  const response = await fetch("/portal-session", { method: "POST" });
  if (!response.ok) throw new Error(`Your server answered ${response.status}.`);
  return response.json() as Promise<CustomerSession>;
}

export function WithoutGateway() {
  return (
    <CustomerPortal customerKey="harbor-hotels" fetchSession={fetchSession}>
      <DevicesPanel />
    </CustomerPortal>
  );
}
