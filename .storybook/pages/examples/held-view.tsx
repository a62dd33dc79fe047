import { useState } from "react";
import { CustomerPortal, type PortalView } from "../../../packages/react/src/index.ts";

export function DoorsTab() {
  // Your router in place of useState: read the view from its address, and go there in onViewChange.
  const [view, setView] = useState<PortalView>({ section: "connected_accounts" });
  return (
    <>
      <button type="button" onClick={() => setView({ section: "devices" })}>
        Show the devices
      </button>
      <CustomerPortal customerKey="harbor-hotels" view={view} onViewChange={setView} />
    </>
  );
}
