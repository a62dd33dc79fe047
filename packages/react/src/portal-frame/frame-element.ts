import { FramePortalElement } from "./portal-frame-element.ts";

export type { FramePortalElement };
export type { FrameState } from "./frame-state.ts";
export type { PortalFrameError } from "./portal-frame-error.ts";
export type { PortalLink } from "./portal-link.ts";

const NAME = "customer-portal-frame";

// The script may be on a page twice.
if (!customElements.get(NAME)) customElements.define(NAME, FramePortalElement);

declare global {
  interface HTMLElementTagNameMap {
    "customer-portal-frame": FramePortalElement;
  }
}
