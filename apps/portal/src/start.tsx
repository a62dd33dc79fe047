import "@customer-portal/react/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { connectToHost } from "./connect-to-host.ts";
import { Frame } from "./frame.ts";
import type { FoundLink } from "./link.ts";
import { PageModel } from "./page-model.ts";
import { Page } from "./page.tsx";
import { readLink } from "./read-link.ts";
import { takeLink } from "./take-link.ts";
import "./page.css";
import "./bars.css";

/** Draws the page, and opens the link that was found in the address. */
export function start(found: FoundLink): void {
  const model = new PageModel(found);
  const frame = new Frame();
  if (frame.isFramed) document.documentElement.dataset["framed"] = "";
  const open = () =>
    void model.start(({ parents }) => {
      frame.connection ??= connectToHost(parents, model, frame.setLocale);
      const { connection } = frame;
      return { renew: connection && (async () => readLink((await connection.renew()).token)) };
    });
  // A link that is opened in a tab that shows a portal already.
  window.addEventListener("hashchange", ({ oldURL }) => {
    const { hash } = window.location;
    if (hash === "" || hash.startsWith("#portal/")) return;
    const next = takeLink(window);
    // Where somebody was is where they go on.
    if (new URL(oldURL).hash.startsWith("#portal/")) window.history.replaceState(window.history.state, "", oldURL);
    void model.open(next);
  });
  const root = document.querySelector("#root");
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <Page model={model} frame={frame} onRetry={open} />
    </StrictMode>,
  );
  open();
}
