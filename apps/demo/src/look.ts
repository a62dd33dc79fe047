import { useSyncExternalStore } from "react";

/** How the portal looks inside this product, as the demo's tools set it. */
export interface Look {
  /** Any CSS colour; undefined is our own plum. */
  accent?: string | undefined;
  density: "comfortable" | "compact";
}

const KEY = "parlour-look";
const listeners = new Set<() => void>();
let look = recall();

/** The chosen look and how to change it; it lasts as long as the tab. */
export function useLook(): [Look, (change: Partial<Look>) => void] {
  return [useSyncExternalStore(subscribe, () => look), choose];
}

function choose(change: Partial<Look>): void {
  look = { ...look, ...change };
  sessionStorage.setItem(KEY, JSON.stringify(look));
  for (const changed of listeners) changed();
}

function recall(): Look {
  try {
    const { accent, density } = JSON.parse(sessionStorage.getItem(KEY) ?? "{}") as Partial<Look>;
    return { accent, density: density === "compact" ? "compact" : "comfortable" };
  } catch {
    return { density: "comfortable" };
  }
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
