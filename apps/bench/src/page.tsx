import { CustomerPortal, DevicesPanel } from "@customer-portal/react";
import "@customer-portal/react/styles.css";
import { createSandbox, type Sandbox } from "@customer-portal/sandbox";
import { createRoot } from "react-dom/client";

const SEAM = "https://seam.test";
const CUSTOMER = "large-hotel";

/** What `run.ts` drives in the page. */
export interface Bench {
  /** Makes the customer with so many devices; the sandbox answers inside the page, so that no network is measured. */
  prepare: (devices: number) => void;
  /** Mounts the panel, or the whole portal; gives milliseconds until its first row is in the document, and the requests it took. */
  mountPanel: (isWhole?: boolean) => Promise<{ milliseconds: number; listRequests: number }>;
  /** Turns the first lock and waits until its row says so; gives how many names were compared and the longest task. */
  turnLock: () => Promise<{ comparisons: number; longestTask: number }>;
  /** Draws so many rows of the same text by plain DOM calls; gives milliseconds. */
  drawFloor: (rows: number) => number;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

const root = document.getElementById("root") as HTMLElement;
let sandbox: Sandbox;
let listRequests = 0;
let comparisons = 0;

/** Counts the comparisons of every collator that is made from now on. */
function countComparisons(): void {
  const { get } = Object.getOwnPropertyDescriptor(Intl.Collator.prototype, "compare") as {
    get: () => Intl.Collator["compare"];
  };
  Object.defineProperty(Intl.Collator.prototype, "compare", {
    configurable: true,
    get(this: Intl.Collator) {
      const compare = get.call(this);
      return (left: string, right: string) => {
        comparisons += 1;
        return compare(left, right);
      };
    },
  });
}

window.bench = {
  prepare(devices) {
    sandbox = createSandbox({ seed: "large", devices });
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
  mountPanel(isWhole = false) {
    const started = performance.now();
    const portal = { customerKey: CUSTOMER, endpoint: SEAM, fetchSession: () => session() };
    createRoot(root).render(
      isWhole ? (
        <CustomerPortal {...portal} />
      ) : (
        <CustomerPortal {...portal}>
          <DevicesPanel />
        </CustomerPortal>
      ),
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
  async turnLock() {
    const device_id = await shownDoor();
    const tasks: number[] = [];
    const watching = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    watching.observe({ type: "longtask" });
    comparisons = 0;
    sandbox.simulate.turnLock({ device_id, locked: false });
    while (!rowOf(device_id)?.textContent.includes("Unlocked")) await new Promise(requestAnimationFrame);
    // A task is told of after it has ended.
    await new Promise((resolve) => setTimeout(resolve, 500));
    watching.disconnect();
    return { comparisons, longestTask: Math.max(0, ...tasks) };
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

/** A locked door whose row is in the document. */
async function shownDoor(): Promise<string> {
  const response = await sandbox.fetch(`${SEAM}/devices/list`, {
    method: "POST",
    headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ customer_key: CUSTOMER, limit: 500 }),
  });
  const { devices } = (await response.json()) as { devices: { device_id: string }[] };
  const door = devices.find(({ device_id }) => rowOf(device_id)?.textContent.includes("Locked"));
  if (door === undefined) throw new Error("No locked door is in the document, so none can be turned.");
  return door.device_id;
}

const rowOf = (deviceId: string) => root.querySelector(`[data-row-id="${deviceId}"]`);

countComparisons();

let session: () => Promise<{ token: string; expires_at: string }> = () => Promise.reject(new Error("Not prepared."));
