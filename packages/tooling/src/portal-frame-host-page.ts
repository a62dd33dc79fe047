// A host's page with hands for the tests beside: frames by React or by the element, one link after the other.
import { createElement, createRef, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import {
  CustomerPortalFrame,
  type CustomerPortalFrameHandle,
  type CustomerPortalFrameProps,
} from "../../react/src/portal-frame/customer-portal-frame.tsx";
import type { FrameState } from "../../react/src/portal-frame/frame-state.ts";
import "../../react/src/portal-frame/frame-element.ts";

type Wishes = Partial<Omit<CustomerPortalFrameProps, "fetchLink">> & { path?: string; lives?: number };

const heard: unknown[] = [];
const state: { asked: number; fails: boolean; frame?: FrameState } = { asked: 0, fails: false };

const fetchLinkOf =
  ({ path = "https://portal.example/", lives = 3600 }: Wishes) =>
  async () => {
    state.asked += 1;
    if (state.fails) throw new Error("The host's server is away.");
    return { url: `${path}#token-${state.asked}`, expires_at: new Date(Date.now() + lives * 1000).toISOString() };
  };

const hear = (who: string) => (detail: unknown) => {
  const { code } = detail as { code?: string };
  heard.push(code === undefined ? { who, detail } : { who, error: code });
};

/** Draws a frame by React in Strict Mode, and gives what takes it away; a second call with the same name draws it anew. */
const roots = new Map<
  string,
  { root: ReturnType<typeof createRoot>; ref: React.RefObject<CustomerPortalFrameHandle | null> }
>();
function draw(name: string, wishes: Wishes = {}): void {
  const box = document.createElement("div");
  let drawn = roots.get(name);
  if (!drawn) {
    document.querySelector("main")!.append(box);
    drawn = { root: createRoot(box), ref: createRef() };
    roots.set(name, drawn);
  }
  const { path: _path, lives: _lives, ...props } = wishes;
  drawn.root.render(
    createElement(
      StrictMode,
      null,
      createElement(CustomerPortalFrame, {
        ref: drawn.ref,
        title: name,
        origin: "https://portal.example",
        ...props,
        fetchLink: fetchLinkOf(wishes),
        onEvent: hear(name),
        onViewChange: hear(name),
        onError: hear(name),
        onStateChange: (frame) => Object.assign(state, { frame }),
      }),
    ),
  );
}

function erase(name: string): void {
  roots.get(name)?.root.unmount();
  roots.delete(name);
}

/** Puts the element on the page, as markup would. */
function place(attributes: Record<string, string>, wishes: Wishes = {}): void {
  const element = document.createElement("customer-portal-frame");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const what of ["event", "viewchange", "error"])
    element.addEventListener(`portal${what}`, (event) => {
      event.preventDefault();
      hear(what)((event as CustomEvent).detail);
    });
  if (!element.hasAttribute("link-url")) element.fetchLink = fetchLinkOf(wishes);
  document.querySelector("main")!.append(element);
}

const handle = (name: string) => roots.get(name)!.ref.current!;

Object.assign(globalThis, { draw, erase, place, handle, heard, state });
