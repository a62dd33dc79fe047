import { useSyncExternalStore } from "react";
import { GLOBALS_UPDATED } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";

const system = matchMedia("(prefers-color-scheme: dark)");

// Outside of React, because Storybook draws a documentation page anew when something is chosen in the toolbar.
let chosen: unknown = /\bscheme:(\w+)/.exec(new URLSearchParams(location.search).get("globals") ?? "")?.[1];
// What the toolbar begins with is nobody's choice.
let last: unknown = chosen ?? "light";
const listeners = new Set<() => void>();

void addons.ready().then((channel) =>
  channel.on(GLOBALS_UPDATED, ({ globals }: { globals: Record<string, unknown> }) => {
    if (globals["scheme"] !== last) chosen = globals["scheme"];
    last = globals["scheme"];
    for (const listener of listeners) listener();
  }),
);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  system.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener("change", listener);
  };
}

function read(): "light" | "dark" {
  if (chosen === "dark" || chosen === "light") return chosen;
  return system.matches ? "dark" : "light";
}

/** The scheme of a documentation page: the toolbar's once somebody has chosen there, else the system's. */
export function useDocsScheme(): "light" | "dark" {
  return useSyncExternalStore(subscribe, read);
}
