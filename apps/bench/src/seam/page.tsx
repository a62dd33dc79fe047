import { DeviceTable, SeamProvider } from "@seamapi/react";
import "@seamapi/react/index.css";
import { createRoot } from "react-dom/client";

/** Seam's own table of devices as Seam publishes it; the address says where it asks, and as whom. */
const asked = new URLSearchParams(location.search);

createRoot(document.getElementById("root") as HTMLElement).render(
  <SeamProvider
    clientSessionToken={asked.get("token") ?? ""}
    endpoint={asked.get("endpoint") ?? ""}
    disableTelemetry
    disableCssInjection
    disableFontInjection
  >
    <DeviceTable />
  </SeamProvider>,
);
