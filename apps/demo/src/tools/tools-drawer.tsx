import { type ReactNode, useState } from "react";
import type { Heard } from "./heard.ts";
import { ToolsPanel } from "./tools-panel.tsx";
import "./tools-drawer.css";

export interface ToolsDrawerProps {
  customerKey: string;
  /** The device that is open in the portal; the tools follow it. */
  openDeviceId: string | undefined;
  heard: Heard[];
  /** Called when the sandbox was put back: whatever is on screen is no longer true. */
  onReset: () => void;
}

/** The demonstrator's tools at the foot of the window: no part of the product. */
export function ToolsDrawer(props: ToolsDrawerProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
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
    </section>
  );
}
