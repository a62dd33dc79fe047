import { ConnectedAccountsPanel, CustomerPortal, DeviceCard, useDevices } from "../../../packages/react/src/index.ts";

export function PropertyPage() {
  return (
    <CustomerPortal customerKey="alder-rentals" businessVertical="short_term_rental">
      <section>
        <h2>Front doors</h2>
        <FrontDoors />
      </section>
      <section>
        <h2>Accounts</h2>
        <ConnectedAccountsPanel />
      </section>
    </CustomerPortal>
  );
}

function FrontDoors() {
  const { data, error, isPending } = useDevices({ search: "door", limit: 3 });
  if (isPending) return <p>Loading…</p>;
  if (error) return <p>{error.message}</p>;
  return (
    <ul style={{ padding: 0, listStyle: "none" }}>
      {data.pages
        .flatMap(({ devices }) => devices)
        .map(({ device_id }) => (
          <li key={device_id}>
            <DeviceCard deviceId={device_id} />
          </li>
        ))}
    </ul>
  );
}
