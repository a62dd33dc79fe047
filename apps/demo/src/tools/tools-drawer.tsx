import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { PageAddress } from "../address.ts";
import type { Me } from "../host-api.ts";
import { topLayer } from "../top-layer.ts";
import { ToolsPanel } from "./tools-panel.tsx";
import type { Heard } from "./use-heard.ts";
import "./tools-drawer.css";

export interface ToolsDrawerProps {
  me: Me;
  /** Where one is; the tools follow the device or room that is open. */
  address: PageAddress;
  heard: Heard[];
  /** Called when the sandbox was put back: whatever is on screen is no longer true. */
  onReset: () => void;
}

/**
 * The demonstrator's tools at the foot of the window: no part of the product. Where a modal dialog is open they go
 * into it, so that they can still be used.
 */
export function ToolsDrawer(props: ToolsDrawerProps): ReactNode {
  const [open, setOpen] = useState(false);
  const home = useRef<HTMLDivElement>(null);
  const [place] = useState(() => document.createElement("div"));
  useLayoutEffect(() => {
    const settle = () => (topLayer.get() ?? home.current)?.append(place);
    settle();
    return topLayer.subscribe(settle);
  }, [place]);
  return (
    <div ref={home} className="tools-home">
      {createPortal(
        <section className="tools" aria-labelledby="tools-title" data-open={open || undefined}>
          <h2 id="tools-title">
            <button type="button" aria-expanded={open} aria-controls="tools-panel" onClick={() => setOpen(!open)}>
              Demo tools
              <span>{open ? "Close" : "Make something happen"}</span>
            </button>
          </h2>
          <div id="tools-panel" className="tools-panel" hidden={!open}>
            {open && <ToolsPanel {...props} />}
          </div>
        </section>,
        place,
      )}
    </div>
  );
}
