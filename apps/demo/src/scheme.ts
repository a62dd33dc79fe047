import { useSyncExternalStore } from "react";

export type Scheme = "auto" | "light" | "dark";

/** The chosen colour scheme and how to choose. The page's head reads the same place before the first paint. */
export function useScheme(): [Scheme, (scheme: Scheme) => void] {
  return [useSyncExternalStore(subscribe, read), choose];
}

function read(): Scheme {
  const { scheme } = document.documentElement.dataset;
  return scheme === "light" || scheme === "dark" ? scheme : "auto";
}

function choose(scheme: Scheme): void {
  localStorage.setItem("parlour-scheme", scheme);
  if (scheme === "auto") delete document.documentElement.dataset["scheme"];
  else document.documentElement.dataset["scheme"] = scheme;
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-scheme"] });
  return () => observer.disconnect();
}
