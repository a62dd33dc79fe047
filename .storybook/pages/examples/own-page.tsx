import { ConnectedAccountsPanel, CustomerPortal, SpaceCard } from "../../../packages/react/src/index.ts";

export function PropertyPage({ apartments }: { apartments: string[] }) {
  return (
    <CustomerPortal customerKey="alder-rentals" businessVertical="short_term_rental">
      <h2>Apartments</h2>
      <div style={{ display: "grid", gap: 8 }}>
        {apartments.map((key) => (
          <SpaceCard key={key} spaceKey={key} onOpen={(spaceId) => location.assign(`#apartment/${spaceId}`)} />
        ))}
      </div>
      <ConnectedAccountsPanel />
    </CustomerPortal>
  );
}
