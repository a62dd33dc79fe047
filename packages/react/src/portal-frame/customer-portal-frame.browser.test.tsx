import { StrictMode, type ReactNode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { expect, onTestFinished, test, vi } from "vitest";
import { commands, page } from "vitest/browser";
import "../styles/index.css";
import { mount } from "../testing/mount.ts";
import { SERVER_PAGES, type ServerPage } from "../testing/server-pages.tsx";
import { watchPage } from "../testing/watch-page.ts";
import { CustomerPortalFrame } from "./customer-portal-frame.tsx";
import "./frame-element.ts";
import type { PortalLink } from "./portal-link.ts";

declare module "vitest/browser" {
  interface BrowserCommands {
    /** Draws a page in Node, as a host's server would. */
    drawOnServer: (page: ServerPage) => Promise<string>;
  }
}

/** What a frame is on the page that it stands on; what both ends say is proven across origins elsewhere. */

const HELLO = JSON.stringify({ protocol: "customer-portal-frame", type: "hello", version: 1 });
const frames = () => document.querySelectorAll("iframe");

const link = (): PortalLink => ({
  url: `${location.origin}/favicon.svg#token`,
  expires_at: new Date(Date.now() + 3_600_000).toISOString(),
});

/** Has the page in a frame of our own origin greet, as a portal page would. */
const greet = (frame: HTMLIFrameElement) => {
  const script = `parent.postMessage(${JSON.stringify(HELLO)}, ${JSON.stringify(location.origin)})`;
  (frame.contentWindow as unknown as { eval: (code: string) => void }).eval(script);
};

const loaded = async () => {
  await expect.poll(() => frames()[0]?.contentDocument?.readyState).toBe("complete");
  return frames()[0]!;
};

test("a server draws it as it waits, and the browser goes on without a complaint or a jump", async () => {
  const html = await commands.drawOnServer("framed");
  expect(html).toContain("cp-frame-cover");
  expect(html).not.toMatch(/ style=|<style|<script|<iframe/);
  const box = document.body.appendChild(document.createElement("div"));
  box.innerHTML = html;
  onTestFinished(() => box.remove());
  const height = box.getBoundingClientRect().height;
  expect(height).toBeGreaterThan(300);
  const complaints: unknown[] = [];
  const root = hydrateRoot(box, SERVER_PAGES.framed, { onRecoverableError: (error) => complaints.push(error) });
  onTestFinished(() => root.unmount());
  await expect.poll(() => box.querySelector<HTMLElement>(".cp-frame-box")?.style.minBlockSize).toBe("320px");
  expect(box.getBoundingClientRect().height).toBe(height);
  expect(complaints).toEqual([]);
});

test("it says what is wrong where it can’t be opened, and once it takes long", async () => {
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  mount(<CustomerPortalFrame origin={location.origin} fetchLink={() => new Promise(() => {})} />);
  await expect.poll(() => document.querySelector(".cp-frame-cover")).not.toBeNull();
  await expect.element(page.getByRole("status")).toHaveTextContent("");
  await vi.advanceTimersByTimeAsync(3000);
  await expect.element(page.getByRole("status")).toHaveTextContent("Loading…");
});

test("what it says may be the host's own words, in the host's language", async () => {
  const phases: string[] = [];
  const messages = { "frame.link_failed": "Geht nicht", "frame.retry": "Noch einmal" };
  mount(
    <CustomerPortalFrame
      origin={location.origin}
      fetchLink={() => Promise.reject(new Error("away"))}
      messages={messages}
      onError={() => {}}
      onStateChange={({ phase }) => phases.push(phase)}
    />,
  );
  await expect.element(page.getByText("Geht nicht")).toBeVisible();
  expect(phases).toEqual(["loading", "failed"]);
  await expect.element(page.getByRole("button", { name: "Noch einmal" })).toBeVisible();
});

test("a frame that may wait is opened when it comes near", async () => {
  const fetchLink = vi.fn<() => Promise<PortalLink>>(() => Promise.resolve(link()));
  const box = mount(
    <div style={{ paddingBlockStart: 4000 }}>
      <CustomerPortalFrame origin={location.origin} fetchLink={fetchLink} loading="lazy" />
    </div>,
  );
  await expect.poll(() => box.querySelector(".cp-frame-cover")).not.toBeNull();
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
  expect(fetchLink).not.toHaveBeenCalled();
  scrollTo(0, 4000);
  await expect.poll(() => fetchLink).toHaveBeenCalledTimes(1);
});

test("a listener of the host that throws takes nothing down", async () => {
  const reported = vi.fn<(event: ErrorEvent) => void>((event) => event.preventDefault());
  window.addEventListener("error", reported);
  onTestFinished(() => window.removeEventListener("error", reported));
  mount(
    <CustomerPortalFrame
      origin={location.origin}
      fetchLink={() => Promise.reject(new Error("away"))}
      onError={() => {
        throw new Error("the host's own");
      }}
    />,
  );
  await expect.element(page.getByText("The portal can’t be opened")).toBeVisible();
  expect(reported).toHaveBeenCalledTimes(1);
});

/** What a frame may be doing when it goes. */
const DOINGS: (() => Promise<unknown>)[] = [
  async () => {},
  () => expect.poll(() => frames()).toHaveLength(1),
  loaded,
  async () => {
    greet(await loaded());
    await expect.poll(() => document.querySelector("iframe")?.checkVisibility({ visibilityProperty: true })).toBe(true);
  },
];

const FACES: Record<string, () => () => void> = {
  "of React": () => {
    const box = document.body.appendChild(document.createElement("div"));
    const root = createRoot(box);
    const draw = (node: ReactNode) => root.render(<StrictMode>{node}</StrictMode>);
    draw(<CustomerPortalFrame origin={location.origin} fetchLink={() => Promise.resolve(link())} />);
    return () => {
      root.unmount();
      box.remove();
    };
  },
  "of the element": () => {
    const element = document.createElement("customer-portal-frame");
    element.setAttribute("origin", location.origin);
    element.fetchLink = () => Promise.resolve(link());
    document.body.append(element);
    return () => element.remove();
  },
};

const isOurs = (line: string) => line !== "selectionchange on HTMLDocument";

test("fifty frames of React that come and go leave nothing running, listening or lying about", async () => {
  const left = watchPage();
  const elements = () => document.querySelectorAll("*").length;
  const before = elements();
  const cycle = async (turn: number) => {
    const close = FACES["of React"]!();
    await DOINGS[turn % DOINGS.length]!();
    const during = left();
    close();
    return during;
  };
  // What is looked for afterwards is there as long as the frame is.
  expect(await cycle(3)).toEqual(
    expect.arrayContaining([
      "change on MediaQueryList",
      "message on MessagePort",
      "message on Window",
      "online on Window",
      "visibilitychange on HTMLDocument",
    ]),
  );
  for (let turn = 0; turn < 50; turn += 1) await cycle(turn);
  await vi.waitFor(() => expect(left().filter(isOurs)).toEqual([]), { timeout: 5000 });
  expect(elements()).toBe(before);
}, 60_000);

test("fifty elements that come and go leave nothing either", async () => {
  const left = watchPage();
  for (let turn = 0; turn < 50; turn += 1) {
    const close = FACES["of the element"]!();
    const { shadowRoot } = document.querySelector("customer-portal-frame")!;
    await expect.poll(() => shadowRoot?.querySelector(turn % 2 === 1 ? "iframe" : "[part=cover]")).not.toBeNull();
    close();
  }
  await vi.waitFor(() => expect(left().filter(isOurs)).toEqual([]), { timeout: 5000 });
  expect(document.querySelector("customer-portal-frame")).toBeNull();
}, 60_000);
