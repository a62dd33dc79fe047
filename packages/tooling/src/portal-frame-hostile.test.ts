import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { asked, call, guest, heardBy, isConnected, until } from "./portal-frame-hands.ts";
import { FrameWorld, frameOf } from "./portal-frame-world.ts";

/** What others on the page, around it and in its frames may try, and what comes of it. */

vi.setConfig({ testTimeout: 60_000 });

let world: FrameWorld;
beforeAll(async () => {
  world = await FrameWorld.open();
}, 60_000);
afterAll(() => world?.close());

const hello = (version = 1) => JSON.stringify({ protocol: "customer-portal-frame", type: "hello", version });

/** Has a page post something to another window, with a port or without, and tells what comes back within a moment. */
const post = (from: Page | Frame, to: "parent" | "first frame" | "next frame", data: unknown, withPort = false) =>
  from.evaluate(
    async ([where, what, hasPort]) => {
      const targets = { parent, "first frame": frames[0]!, "next frame": parent.frames[0]! };
      const answers: unknown[] = [];
      addEventListener("message", (event) => answers.push(event.data));
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", (event) => answers.push(event.data));
      port1.start();
      targets[where].postMessage(what, "*", hasPort ? [port2] : []);
      await new Promise((resolve) => {
        setTimeout(resolve, 300);
      });
      return answers;
    },
    [to, data, withPort] as const,
  );

/** Sends over the guest's own port, past the guest's code: what a portal page that was taken over could do. */
async function takeOver(page: Page): Promise<{ frame: Frame; send: (...all: unknown[]) => Promise<void> }> {
  const html = `<!doctype html><script>
    addEventListener("message", ({ ports }) => { globalThis.port = ports[0]; port.start(); globalThis.said = []; port.onmessage = ({ data }) => said.push(data); });
    globalThis.say = (messages) => messages.forEach((each) => port.postMessage(each));
    globalThis.sayBefore = (message) => old.postMessage(message);
    globalThis.greet = (message) => parent.postMessage(message, "https://host.example");
    greet(${JSON.stringify(hello())});
  </script>`;
  await page
    .context()
    .route("https://portal.example/", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await call(page, "draw", "Portal");
  const frame = await frameOf(page);
  await until(async () =>
    expect(await frame.evaluate(() => (globalThis as unknown as { said?: unknown[] }).said?.length)).toBeGreaterThan(1),
  );
  return {
    frame,
    send: async (...all) => void (await call(frame, "say", all)),
  };
}

const refused = { who: "Portal", error: "message_refused" };

describe("a host", () => {
  test.concurrent("does not hear another frame of its page, whatever that says", async (context) => {
    const sites = { "https://stranger.example/": { html: "<!doctype html>a stranger" } };
    const page = await world.visit(context, { sites });
    await call(page, "draw", "Portal");
    await isConnected(await frameOf(page));
    await page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "https://stranger.example/";
      document.body.append(frame);
    });
    const stranger = await frameOf(page, "https://stranger.example");
    await stranger.getByText("a stranger").waitFor();
    for (const data of [hello(), hello(2), JSON.stringify({ type: "renew" }), { type: "height", height: 1 }])
      expect(await post(stranger, "parent", data, true)).toEqual([]);
    expect(await heardBy(page)).toEqual([]);
    expect(await asked(page)).toBe(1);
  });

  test.concurrent("does not hear a second page of the portal's own origin that is not in its frame", async (context) => {
    const page = await world.visit(context, {
      sites: { "https://portal.example/else": { html: "<!doctype html>else" } },
    });
    await call(page, "draw", "Portal");
    await isConnected(await frameOf(page));
    await page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "https://portal.example/else";
      document.body.append(frame);
    });
    const other = await frameOf(page, "https://portal.example/else");
    await other.getByText("else").waitFor();
    expect(await post(other, "parent", hello())).toEqual([]);
  });

  test.concurrent("gives no port to a stranger that has come to stand in its frame, and tells of it", async (context) => {
    const sites = { "https://stranger.example/": { html: "<!doctype html>a stranger" } };
    const page = await world.visit(context, { sites });
    await call(page, "draw", "Portal");
    const frame = await frameOf(page);
    await isConnected(frame);
    await frame.evaluate(() => location.replace("https://stranger.example/"));
    const stranger = await frameOf(page, "https://stranger.example");
    await stranger.getByText("a stranger").waitFor();
    expect(await post(stranger, "parent", hello())).toEqual([]);
    expect(await heardBy(page)).toEqual([refused]);
  });

  test.concurrent("is not moved by a look-alike of the portal's origin", async (context) => {
    const sites = { "https://portal.example.stranger.example/": { html: "<!doctype html>alike" } };
    const page = await world.visit(context, { sites, at: "https://portal.example.stranger.example/" });
    expect(await page.getByText("alike").count()).toBe(1);
    const origins = [
      "https://portal.example.stranger.example",
      "http://portal.example",
      "https://portal.example:8443",
      "null",
    ];
    const host = await world.visit(context);
    await call(host, "draw", "Portal");
    const frame = await frameOf(host);
    await isConnected(frame);
    for (const origin of origins) {
      await host.evaluate(
        ([from, data]) => {
          const source = document.querySelector("iframe")!.contentWindow;
          window.dispatchEvent(new MessageEvent("message", { source, origin: from, data }));
        },
        [origin, hello()] as const,
      );
    }
    expect((await heardBy(frame)).filter((each) => each === "connected")).toHaveLength(1);
    expect(await heardBy(host)).toEqual(origins.map(() => refused));
  });

  test.concurrent("leaves unread what is malformed, and tells of it", async (context) => {
    const page = await world.visit(context);
    const { send } = await takeOver(page);
    const before = await page.locator("iframe").boundingBox();
    const malformed = [
      // An object instead of text.
      { type: "height", height: 700 },
      "height=700",
      JSON.stringify({ type: "height", height: "700px" }),
      JSON.stringify({ type: "height", height: 1e12 }),
      JSON.stringify({ type: "event", event: { type: "x", html: { evil: true } } }),
      JSON.stringify({ type: "view", view: ["devices"] }),
      JSON.stringify({ type: "renew", fill: "x".repeat(20_000) }),
    ];
    await send(...malformed);
    await until(async () => expect(await heardBy(page)).toEqual(malformed.map(() => refused)));
    expect(await page.locator("iframe").boundingBox()).toEqual(before);
    expect(await asked(page)).toBe(1);
  });

  test.concurrent("does nothing at messages that a later version may have", async (context) => {
    const page = await world.visit(context);
    const { send } = await takeOver(page);
    await send(JSON.stringify({ type: "later", more: 1 }), JSON.stringify({ type: "height", height: 555 }));
    await until(async () => expect((await page.locator("iframe").boundingBox())?.height).toBe(555));
    expect(await heardBy(page)).toEqual([]);
  });

  test.concurrent("reads no more than so many messages in a second", async (context) => {
    const page = await world.visit(context);
    const { send } = await takeOver(page);
    const event = JSON.stringify({ type: "event", event: { type: "section.opened", section: "devices" } });
    await send(...Array.from({ length: 1000 }, () => event));
    await until(async () => expect(await heardBy(page)).toContainEqual(refused));
    const events = (await heardBy(page)).filter((each) => !(each as { error?: string }).error);
    // They may fall into two seconds.
    expect(events.length).toBeLessThanOrEqual(200);
  });

  test.concurrent("asks its server no faster than once in a second, however often the page wants a link", async (context) => {
    const page = await world.visit(context);
    const { send } = await takeOver(page);
    const from = Date.now();
    for (let round = 0; round < 10; round += 1) {
      await send(...Array.from({ length: 5 }, () => JSON.stringify({ type: "renew" })));
      await page.waitForTimeout(100);
    }
    expect(await asked(page)).toBeLessThanOrEqual(2 + (Date.now() - from) / 1000);
    expect(await asked(page)).toBeGreaterThan(1);
  });

  test.concurrent("opens a new channel at a greeting that comes again, and hears the old one no more", async (context) => {
    const page = await world.visit(context);
    const { frame, send } = await takeOver(page);
    await frame.evaluate((message) => {
      const all = globalThis as unknown as { port: MessagePort; old: MessagePort; greet: (message: string) => void };
      all.old = all.port;
      all.greet(message);
    }, hello());
    await until(async () =>
      expect(
        await frame.evaluate(() => {
          const all = globalThis as unknown as { port: MessagePort; old: MessagePort };
          return all.port !== all.old;
        }),
      ).toBe(true),
    );
    await call(frame, "sayBefore", JSON.stringify({ type: "height", height: 700 }));
    await send(JSON.stringify({ type: "height", height: 444 }));
    await until(async () => expect((await page.locator("iframe").boundingBox())?.height).toBe(444));
    expect((await page.locator("iframe").boundingBox())?.height).toBe(444);
  });

  test.concurrent("opens no link that is none, and nothing at all without an origin", async (context) => {
    const page = await world.visit(context);
    for (const path of ["javascript:alert(1)//", "data:text/html,x", ""]) {
      await call(page, "draw", path, { path });
      await page.getByText("The portal can’t be opened").waitFor();
      await call(page, "erase", path);
    }
    expect(await asked(page)).toBe(3);
    for (const origin of ["", "portal.example", "*", "data:text/html,x"]) {
      await call(page, "draw", origin, { origin });
      await page.getByText("The portal is not set up correctly").waitFor();
      await call(page, "erase", origin);
    }
    expect(await asked(page)).toBe(3);
    expect(await page.locator("iframe").count()).toBe(0);
    const errors = (await heardBy(page)).map((each) => (each as { error: string }).error);
    expect([...new Set(errors)]).toEqual(["link_failed", "misconfigured"]);
  });
});

describe("a guest", () => {
  /** A page of somebody who is not among the parents, and keeps all that it hears. */
  const SPY = `<!doctype html><script>globalThis.heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>
    <iframe src="https://portal.example/"></iframe>`;

  test.concurrent("tells nothing at all to a page that may not be around it", async (context) => {
    const page = await world.visit(context, {
      sites: { "https://stranger.example/": { html: SPY } },
      hasClock: true,
      at: "https://stranger.example/",
    });
    const frame = await frameOf(page);
    await frame.getByRole("button", { name: "First" }).waitFor();
    await guest(frame, "emit", { type: "device.opened", customerKey: "c", deviceId: "d" });
    const answers = await post(page, "first frame", hello(), true);
    expect(answers).toEqual([]);
    expect(await heardBy(page)).toEqual([]);
    await page.clock.runFor(16_000);
    await until(async () => expect(await heardBy(frame)).toEqual([{ error: "no_answer" }]));
    expect(await call(frame, "renew")).toBe("no_answer");
  });

  test.concurrent.for(["*", "https://host.example/", "https://*.example", "null"])(
    "speaks to nobody where %j stands among its parents",
    async (parent, context) => {
      const html = SPY.replace("portal.example/", `portal.example/?parents=${encodeURIComponent(parent)}`);
      const page = await world.visit(context, {
        sites: { "https://stranger.example/": { html } },
        at: "https://stranger.example/",
      });
      const frame = await frameOf(page);
      await frame.getByRole("button", { name: "First" }).waitFor();
      expect(await post(page, "first frame", hello(), true)).toEqual([]);
      expect(await heardBy(page)).toEqual([]);
      expect(await frame.evaluate(() => "connection" in globalThis)).toBe(false);
    },
  );

  test.concurrent("is not misled by another frame on the page that plays the host", async (context) => {
    const page = await world.visit(context, {
      sites: {
        "https://host.example/two": {
          html: `<!doctype html><iframe src="https://portal.example/"></iframe><iframe src="https://host.example/fake"></iframe>`,
        },
        "https://host.example/fake": { html: "<!doctype html>plays the host" },
      },
      at: "https://host.example/two",
    });
    const frame = await frameOf(page);
    const fake = await frameOf(page, "https://host.example/fake");
    await frame.getByRole("button", { name: "First" }).waitFor();
    await fake.getByText("plays the host").waitFor();
    expect(await post(fake, "next frame", hello(), true)).toEqual([]);
    expect(await heardBy(frame)).toEqual([]);
  });

  test.concurrent("takes one port, once, and reads only what a host may say", async (context) => {
    const page = await world.visit(context, {
      sites: {
        "https://host.example/own": {
          html: `<!doctype html><script>
            addEventListener("message", ({ source }) => {
              const { port1, port2 } = new MessageChannel();
              const { port1: second, port2: other } = new MessageChannel();
              source.postMessage(${JSON.stringify(hello())}, "https://portal.example");
              source.postMessage(${JSON.stringify(hello())}, "https://portal.example", [port2]);
              source.postMessage(${JSON.stringify(hello())}, "https://portal.example", [other]);
              second.postMessage(JSON.stringify({ type: "locale", locale: "xx" }));
              for (const message of [{ type: "link", token: "two words", expires_at: "2026-11-20" }, { type: "scheme", scheme: "sepia" },
                { type: "later" }, { type: "locale", locale: "it" }]) port1.postMessage(JSON.stringify(message));
            });
          </script><iframe src="https://portal.example/"></iframe>`,
        },
      },
      at: "https://host.example/own",
    });
    const frame = await frameOf(page);
    await until(async () => expect(await heardBy(frame)).toContainEqual({ locale: "it" }));
    expect(await heardBy(frame)).toEqual([
      "connected",
      { error: "message_refused" },
      { error: "message_refused" },
      { locale: "it" },
    ]);
  });

  test.concurrent("at the top of a tab connects to nobody", async (context) => {
    const page = await world.visit(context, { at: "https://portal.example/" });
    expect(await page.evaluate(() => (globalThis as unknown as { connection: unknown }).connection)).toBeUndefined();
  });
});
