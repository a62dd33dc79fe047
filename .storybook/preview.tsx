import addonA11y from "@storybook/addon-a11y";
import addonDocs from "@storybook/addon-docs";
import { definePreview } from "@storybook/react-vite";
import { http, HttpResponse } from "msw";
import { setupWorker } from "msw/browser";
import addonMsw from "msw-storybook-addon";
import { configure } from "storybook/test";
import { DEMO } from "../packages/sandbox/src/index.ts";
import { ACCENTS } from "./accents.ts";
import { restoreClock } from "./come-back.ts";
import { DocsPage } from "./docs-page.tsx";
import { createPortalWorld } from "../packages/react/src/testing/portal-world.ts";
import { PortalStory } from "./portal-story.tsx";
import { type PortalParameters, setStorySandbox } from "./story-sandbox.ts";
import "../packages/react/src/styles/index.css";
import "./preview.css";

/** msw 3 renamed onUnhandledRequest; the addon's own set-up still passes the old name, so the worker is started here. */
async function startWorker() {
  const worker = setupWorker(
    http.all("/api/*", ({ request }) =>
      HttpResponse.json({ error: `not answered: ${request.method} ${request.url}` }, { status: 501 }),
    ),
  );
  await worker.start({ quiet: true, onUnhandledFrame: "bypass" });
  return worker;
}

// A story waits for what the portal promises, however busy the machine is.
configure({ asyncUtilTimeout: 8_000 });

const toolbar = (title: string, items: string[]) => ({ toolbar: { title, items, dynamicTitle: true } });

export default definePreview({
  addons: [addonDocs(), addonA11y(), addonMsw(startWorker)],
  parameters: {
    layout: "fullscreen",
    docs: { container: DocsPage },
    options: {
      storySort: {
        order: [
          "Documentation",
          ["Start here", "Gateway", "Appearance", "Composing", "States and honesty", "Accessibility"],
          "Portal",
          "Devices",
          "Spaces",
          "Connected accounts",
          "States",
          "Parts",
        ],
      },
    },
    // Every story fails its test when axe finds a violation.
    a11y: { test: "error" },
  },
  globalTypes: {
    scheme: toolbar("Scheme", ["auto", "light", "dark"]),
    density: toolbar("Density", ["comfortable", "compact"]),
    width: toolbar("Width", ["full", "768", "360", "320"]),
    accent: toolbar("Accent", Object.keys(ACCENTS)),
    customer: toolbar(
      "Customer",
      DEMO.customers.map(({ customer_key }) => customer_key),
    ),
  },
  initialGlobals: {
    scheme: "light",
    density: "comfortable",
    accent: "default",
    width: "full",
    customer: DEMO.customerKey,
  },
  decorators: [
    (Story, { globals, parameters }) => (
      <PortalStory globals={globals} parameters={parameters["portal"] as PortalParameters | undefined}>
        <Story />
      </PortalStory>
    ),
  ],
  beforeEach({ msw, parameters }) {
    const { seed, devices, authorize, live, prepare, handlers = [] } = (parameters["portal"] ?? {}) as PortalParameters;
    const world = createPortalWorld(location.origin, { seed, devices, authorize, live, prepare });
    setStorySandbox(world.sandbox);
    msw.use(...handlers, ...world.handlers);
    return () => {
      world.close();
      restoreClock();
    };
  },
});
