import type { HttpHandler } from "msw";
import type { CustomerPortalProps } from "../packages/react/src/portal/customer-portal.tsx";
import type { PortalWorld, PortalWorldOptions } from "../packages/react/src/testing/portal-world.ts";

/** What a story chooses of its world, in `parameters.portal`. */
export interface PortalParameters extends PortalWorldOptions {
  /** @default the toolbar's */
  customerKey?: string;
  /** Whether the story is the whole portal, which has no children. */
  isWhole?: boolean;
  /** Further props of `<CustomerPortal>`. */
  props?: Partial<CustomerPortalProps>;
  /** Answers that stand before those of the world. */
  handlers?: HttpHandler[];
}

/** Chooses the world of a story: `parameters: portal({ seed: "empty" })`. */
export const portal = (parameters: PortalParameters): { portal: PortalParameters } => ({ portal: parameters });

type Sandbox = PortalWorld["sandbox"];

let current: Sandbox | undefined;

/** Remembers the sandbox of the story that is on screen. */
export function setStorySandbox(sandbox: Sandbox): void {
  current = sandbox;
}

/** The sandbox of the story that is on screen, for its play function to make things happen. */
export function storySandbox(): Sandbox {
  if (current === undefined) throw new Error("No story is on screen.");
  return current;
}
