import { CustomerPortal, DevicesPanel } from "@customer-portal/react";
import "@customer-portal/react/styles.css";
import { createSandbox } from "@customer-portal/sandbox";
import { createRoot } from "react-dom/client";

const SEAM = "https://seam.test";
const CUSTOMER = "large-hotel";

/** What `run.ts` drives in the page. */
export interface Bench {
  /** Makes the customer with so many devices; the sandbox answers inside the page, so that no network is measured. */
  prepare: (devices: number) => void;
  /** Mounts the panel; gives milliseconds until its first row is in the document, and the requests it took. */
  mountPanel: () => Promise<{ milliseconds: number; listRequests: number }>;
  /** Draws so many rows of the same text by plain DOM calls; gives milliseconds. */
  drawFloor: (rows: number) => number;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

const root = document.getElementById("root") as HTMLElement;
let listRequests = 0;

window.bench = {
  prepare(devices) {
    const sandbox = createSandbox({ seed: "large", devices });
    globalThis.fetch = (input, init) => {
      const request = new Request(input, init);
      if (new URL(request.url).pathname === "/devices/list") listRequests += 1;
      return sandbox.fetch(request);
    };
    session = async () => {
      const response = await sandbox.fetch(`${SEAM}/client_sessions/create`, {
        method: "POST",
        headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
        body: JSON.stringify({ customer_key: CUSTOMER }),
      });
      const { client_session } = (await response.json()) as {
        client_session: { token: string; expires_at: string };
      };
      return client_session;
    };
  },
  mountPanel() {
    const started = performance.now();
    createRoot(root).render(
      <CustomerPortal customerKey={CUSTOMER} endpoint={SEAM} fetchSession={() => session()}>
        <DevicesPanel />
      </CustomerPortal>,
    );
    return new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (root.querySelector("[data-index]") === null) return;
        observer.disconnect();
        resolve({ milliseconds: performance.now() - started, listRequests });
      });
      observer.observe(root, { childList: true, subtree: true });
    });
  },
  drawFloor(rows) {
    const started = performance.now();
    const list = document.createElement("ul");
    for (let row = 0; row < rows; row += 1) {
      const item = document.createElement("li");
      const name = document.createElement("button");
      name.textContent = `Room ${row} door`;
      const action = document.createElement("button");
      action.textContent = "Unlock";
      item.append(document.createElement("img"), name, document.createElement("span"), action);
      list.append(item);
    }
    document.body.append(list);
    list.getBoundingClientRect();
    const milliseconds = performance.now() - started;
    list.remove();
    return milliseconds;
  },
};

let session: () => Promise<{ token: string; expires_at: string }> = () => Promise.reject(new Error("Not prepared."));
