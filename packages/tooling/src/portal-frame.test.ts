import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { asked, call, failLinks, guest, heardBy, isConnected, stateOf, until } from "./portal-frame-hands.ts";
import { FrameWorld, frameOf } from "./portal-frame-world.ts";

/** Both ends of a frame in a real browser, on origins that are truly others. */

// A browser has a clock of its own, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

let world: FrameWorld;
beforeAll(async () => {
  world = await FrameWorld.open();
}, 60_000);
afterAll(() => world?.close());

test.concurrent("the ends find one another, and the guest gets the look, the language and the link of its host", async (context) => {
  const page = await world.visit(context);
  await call(page, "draw", "Portal");
  const frame = await frameOf(page);
  await isConnected(frame);
  expect(await heardBy(frame)).toEqual(["connected", { scheme: "light" }, { locale: "en-GB" }, { token: "token-1" }]);
  const element = page.locator("iframe");
  expect(await element.getAttribute("title")).toBe("Portal");
  expect(await element.getAttribute("allow")).toBe("clipboard-write");
  expect(await element.getAttribute("referrerpolicy")).toBe("no-referrer");
  expect(await element.getAttribute("src")).toBe("https://portal.example/");
  // A token that stood in the markup would be read by whatever records or extends the page.
  expect(await page.content()).not.toContain("token-1");
  // Strict Mode mounts twice; a link is asked for once.
  expect(await asked(page)).toBe(1);
});

test.concurrent("what changes in the props reaches the frame, and loads nothing anew", async (context) => {
  const page = await world.visit(context);
  await call(page, "draw", "Portal");
  const frame = await frameOf(page);
  await isConnected(frame);
  await frame.locator("input").fill("typed");
  await call(page, "draw", "Portal", { title: "Doors", locale: "de-CH", colorScheme: "dark", maxHeight: 350 });
  await until(async () =>
    expect(await heardBy(frame)).toEqual(expect.arrayContaining([{ scheme: "dark" }, { locale: "de-CH" }])),
  );
  expect(await page.locator("iframe").getAttribute("title")).toBe("Doors");
  expect((await page.locator("iframe").boundingBox())?.height).toBe(350);
  expect(await frame.locator("input").inputValue()).toBe("typed");
  expect(await asked(page)).toBe(1);
});

test.concurrent("scheme and language follow the page around, whatever changes them", async (context) => {
  const page = await world.visit(context);
  await call(page, "draw", "Portal");
  const frame = await frameOf(page);
  await isConnected(frame);
  const heard = async () => (await heardBy(frame)).slice(4);
  const colorOf = () => page.locator("iframe").evaluate((element) => getComputedStyle(element).colorScheme);
  await page.evaluate(() => (document.documentElement.style.colorScheme = "dark"));
  await until(async () => expect(await heard()).toEqual([{ scheme: "dark" }]));
  expect(await colorOf()).toBe("dark");
  await page.evaluate(() => (document.documentElement.lang = "fr"));
  await until(async () => expect(await heard()).toEqual([{ scheme: "dark" }, { locale: "fr" }]));
  await page.evaluate(() => (document.documentElement.style.colorScheme = "light dark"));
  await until(async () => expect((await heard()).at(-1)).toEqual({ scheme: "light" }));
  await page.emulateMedia({ colorScheme: "dark" });
  await until(async () => expect((await heard()).at(-1)).toEqual({ scheme: "dark" }));
  await call(page, "draw", "Portal", { colorScheme: "light" });
  await until(async () => expect((await heard()).at(-1)).toEqual({ scheme: "light" }));
  expect(await colorOf()).toBe("light");
});

describe("height", () => {
  test.concurrent("follows what is in the frame, between its bounds", async (context) => {
    const page = await world.visit(context);
    await call(page, "draw", "Portal", { minHeight: 200, maxHeight: 600 });
    const frame = await frameOf(page);
    await isConnected(frame);
    const height = async () => (await page.locator("iframe").boundingBox())?.height;
    const content = () => frame.locator("main").evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    await call(frame, "tall", 300);
    await until(async () => expect(await height()).toBe(await content()));
    await call(frame, "tall", 5000);
    await until(async () => expect(await height()).toBe(600));
    // What is beyond is reached by scrolling in the frame.
    expect(
      await frame.evaluate(() => document.documentElement.scrollHeight > document.documentElement.clientHeight),
    ).toBe(true);
    await call(frame, "tall", 10);
    await until(async () => expect(await height()).toBe(200));
  });

  test.concurrent("is held before anything is known of the content, so that nothing jumps", async (context) => {
    const page = await world.visit(context, { sites: { "https://portal.example/": { html: "" } } });
    await call(page, "draw", "Portal", { minHeight: 260 });
    await page.locator("[aria-busy]").waitFor();
    expect((await page.locator(".cp-frame-box").boundingBox())?.height).toBe(260);
  });
});

describe("a link", () => {
  test.concurrent("is renewed before it ends, in place", async (context) => {
    const page = await world.visit(context, { hasClock: true });
    await call(page, "draw", "Portal", { lives: 3600 });
    await page.clock.runFor(100);
    const frame = await frameOf(page);
    await isConnected(frame);
    await frame.locator("input").fill("typed");
    await page.clock.runFor(3500_000);
    expect(await asked(page)).toBe(1);
    await page.clock.runFor(60_000);
    await until(async () => expect(await heardBy(frame)).toContainEqual({ token: "token-2" }));
    expect(await frame.locator("input").inputValue()).toBe("typed");
    expect(await page.locator("iframe").count()).toBe(1);
  });

  test.concurrent("is renewed when the guest asks, once for all who ask", async (context) => {
    const page = await world.visit(context);
    await call(page, "draw", "Portal");
    const frame = await frameOf(page);
    await isConnected(frame);
    await frame.locator("input").fill("typed");
    const renewed = await Promise.all([call(frame, "renew"), call(frame, "renew")]);
    expect(renewed).toEqual(["token-2", "token-2"]);
    expect(await asked(page)).toBe(2);
    expect(await frame.locator("input").inputValue()).toBe("typed");
  });

  test.concurrent("that can't be renewed is told to the page in the frame, which stays, and to the host", async (context) => {
    const page = await world.visit(context);
    await call(page, "draw", "Portal");
    const frame = await frameOf(page);
    await isConnected(frame);
    await frame.locator("input").fill("typed");
    await failLinks(page, true);
    expect(await call(frame, "renew")).toBe("link_failed");
    await until(async () => expect(await stateOf(page)).toEqual({ phase: "shown", isOurs: true, isExpired: true }));
    expect(await heardBy(page)).toEqual([{ who: "Portal", error: "link_failed" }]);
    expect(await page.getByRole("alert").count()).toBe(0);
    await failLinks(page, false);
    expect(await call(frame, "renew")).toBe("token-3");
    expect(await stateOf(page)).toEqual({ phase: "shown", isOurs: true, isExpired: false });
    expect(await frame.locator("input").inputValue()).toBe("typed");
  });

  test.concurrent("that could not be renewed is tried again by itself when somebody comes back to the page", async (context) => {
    const page = await world.visit(context);
    await call(page, "draw", "Portal");
    const frame = await frameOf(page);
    await isConnected(frame);
    await failLinks(page, true);
    await call(frame, "renew");
    await failLinks(page, false);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await until(async () => expect(await heardBy(frame)).toContainEqual({ token: "token-3" }));
  });

  test.concurrent("that can't be had at first leaves another try", async (context) => {
    const page = await world.visit(context);
    await failLinks(page, true);
    await call(page, "draw", "Portal");
    await page.getByRole("alert").getByText("The portal can’t be opened").waitFor();
    expect(await page.getByRole("button", { name: "Open in a new tab" }).count()).toBe(0);
    await failLinks(page, false);
    await page.getByRole("button", { name: "Try again" }).click();
    await isConnected(await frameOf(page));
    expect(await page.getByText("The portal can’t be opened").count()).toBe(0);
  });

  test.concurrent("is handed to a page that was loaded anew in its frame", async (context) => {
    const page = await world.visit(context);
    await call(page, "draw", "Portal");
    const frame = await frameOf(page);
    await isConnected(frame);
    await frame.evaluate(() => location.replace("https://portal.example/?again"));
    await until(async () => expect(frame.url()).toContain("again"));
    await isConnected(frame);
    expect(await heardBy(frame)).toContainEqual({ token: "token-1" });
    expect(await asked(page)).toBe(1);
    expect(await call(frame, "renew")).toBe("token-2");
    await guest(frame, "emit", { type: "device.opened", customerKey: "c", deviceId: "d" });
    await until(async () => expect(await heardBy(page)).toHaveLength(1));
  });

  test.concurrent("to another page is shown as it is, in a frame of fixed height, and opened again when it has ended", async (context) => {
    const sites = { "https://seam.example/portal": { html: "<!doctype html><button>Seam's own</button>" } };
    const page = await world.visit(context, { sites, hasClock: true });
    await call(page, "draw", "Portal", { path: "https://seam.example/portal", lives: 600, maxHeight: 640 });
    await page.clock.runFor(100);
    const frame = await frameOf(page, "https://seam.example");
    await frame.getByRole("button", { name: "Seam's own" }).waitFor();
    await until(async () => expect(await page.locator("[aria-busy]").count()).toBe(0));
    expect((await page.locator("iframe").boundingBox())?.height).toBe(640);
    await page.clock.runFor(600_000);
    await page.getByText("Your access has ended.").waitFor();
    expect(await asked(page)).toBe(1);
    await page.getByRole("button", { name: "Renew access" }).click();
    await page.clock.runFor(3000);
    await until(async () =>
      expect(await page.locator("iframe").getAttribute("src")).toBe("https://seam.example/portal#token-2"),
    );
    await page.getByText("Your access has ended.").waitFor({ state: "detached" });
  });
});

describe("a page that does not answer", () => {
  test.concurrent("is given up after a while, with two ways on", async (context) => {
    const sites = { "https://portal.example/": { html: "<!doctype html>nothing of ours" } };
    const page = await world.visit(context, { sites, hasClock: true });
    await call(page, "draw", "Portal");
    await page.clock.runFor(100);
    await frameOf(page);
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.clock.runFor(16_000);
    await page.getByRole("alert").getByText("The portal does not answer").waitFor();
    expect(await page.locator("iframe").count()).toBe(0);
    const [tab] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("button", { name: "Open in a new tab" }).click(),
    ]);
    await until(async () => expect(tab.url()).toBe("https://portal.example/#token-1"));
    expect(await tab.evaluate(() => window.opener as unknown)).toBeNull();
    expect(await page.content()).not.toContain("token-1");
    expect(await heardBy(page)).toEqual([{ who: "Portal", error: "no_answer" }]);
    sites["https://portal.example/"].html = "<!doctype html><body><script src='/page.js'></script>";
    await page.getByRole("button", { name: "Try again" }).click();
    await page.clock.runFor(3000);
    await isConnected(await frameOf(page));
  });

  test.concurrent("is noticed too where somebody has gone to it within the frame", async (context) => {
    const page = await world.visit(context, { sites: { "https://portal.example/else": { html: "elsewhere" } } });
    await page.clock.install();
    await call(page, "draw", "Portal");
    await page.clock.runFor(100);
    const frame = await frameOf(page);
    await isConnected(frame);
    await frame.evaluate(() => location.replace("/else"));
    await frame.getByText("elsewhere").waitFor();
    await page.clock.runFor(16_000);
    await until(async () => expect(await page.getByText("The portal does not answer").count()).toBe(1));
  });

  test.concurrent("is no longer waited for once it has answered", async (context) => {
    const page = await world.visit(context, { hasClock: true });
    await call(page, "draw", "Portal");
    await page.clock.runFor(100);
    await isConnected(await frameOf(page));
    await page.clock.runFor(60_000);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await page.locator("iframe").count()).toBe(1);
  });
});

test.concurrent("a page that speaks another version is told so, and the person as well", async (context) => {
  const html = `<!doctype html><script>
    addEventListener("message", ({ data, ports }) => { globalThis.answer = { data, ports: ports.length } });
    parent.postMessage(JSON.stringify({ protocol: "customer-portal-frame", type: "hello", version: 2 }), "https://host.example");
  </script>`;
  const page = await world.visit(context, { sites: { "https://portal.example/": { html } } });
  await call(page, "draw", "Portal");
  await page.getByText("The portal and this page don’t fit together").waitFor();
  expect(await heardBy(page)).toEqual([{ who: "Portal", error: "version_mismatch" }]);
});

test.concurrent("a host of another version leaves a guest that says so", async (context) => {
  const html = `<!doctype html><iframe src="https://portal.example/"></iframe><script>
    addEventListener("message", ({ source }) => source.postMessage(JSON.stringify({ protocol: "customer-portal-frame", type: "hello", version: 2 }), "https://portal.example"));
  </script>`;
  const page = await world.visit(context, {
    sites: { "https://host.example/old": { html } },
    at: "https://host.example/old",
  });
  const frame = await frameOf(page);
  await until(async () => expect(await heardBy(frame)).toEqual([{ error: "version_mismatch" }]));
  expect(await call(frame, "renew")).toBe("version_mismatch");
});

describe("focus", () => {
  test.concurrent("goes in to the first thing when it is handed in, and out at the end by Tab", async (context) => {
    const page = await world.visit(context);
    await call(page, "draw", "Portal");
    const frame = await frameOf(page);
    await isConnected(frame);
    await page.evaluate(() =>
      (globalThis as unknown as { handle: (name: string) => { focus: () => void } }).handle("Portal").focus(),
    );
    await until(async () => expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe("First"));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await until(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("After"));
  });

  test.concurrent("is taken out by Escape, and past the frame by a press", async (context) => {
    const page = await world.visit(context);
    await call(page, "draw", "Portal");
    const frame = await frameOf(page);
    await isConnected(frame);
    await frame.getByRole("button", { name: "First" }).focus();
    await page.keyboard.press("Escape");
    const skip = page.getByRole("button", { name: "Skip Portal" });
    await until(async () => expect(await skip.evaluate((button) => button === document.activeElement)).toBe(true));
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("After");
  });

  test.concurrent("stays where Escape closes something in the frame", async (context) => {
    const page = await world.visit(context);
    await call(page, "draw", "Portal");
    const frame = await frameOf(page);
    await isConnected(frame);
    await frame.locator("dialog").evaluate((dialog: HTMLDialogElement) => dialog.showModal());
    await page.keyboard.press("Escape");
    await until(async () => expect(await frame.locator("dialog[open]").count()).toBe(0));
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BUTTON");
  });

  test.concurrent("is never taken by a frame that opens", async (context) => {
    const page = await world.visit(context);
    await page.getByRole("button", { name: "Before" }).focus();
    await call(page, "draw", "Portal");
    await isConnected(await frameOf(page));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Before");
  });
});

test.concurrent("two frames on one page keep what they say apart", async (context) => {
  const page = await world.visit(context);
  await call(page, "draw", "One");
  await call(page, "draw", "Two", { locale: "de" });
  await until(async () => expect(page.frames()).toHaveLength(3));
  const [one, two] = page.frames().slice(1);
  await isConnected(one!);
  await isConnected(two!);
  const view = { section: "devices", deviceId: "d1" };
  await guest(one!, "setView", view);
  await until(async () => expect(await heardBy(page)).toEqual([{ who: "One", detail: view }]));
  expect(await heardBy(one!)).toContainEqual({ locale: "en-GB" });
  expect(await heardBy(two!)).toContainEqual({ locale: "de" });
  await call(page, "erase", "One");
  await guest(two!, "emit", { type: "section.opened", customerKey: "c", section: "spaces" });
  await until(async () => expect(await heardBy(page)).toHaveLength(2));
  expect(await page.locator("iframe").count()).toBe(1);
});

describe("the element", () => {
  const attributes = { origin: "https://portal.example", label: "Doors", "min-height": "200", "max-height": "500" };

  test.concurrent("does the same without React, under a strict policy", async (context) => {
    const page = await world.visit(context);
    await call(page, "place", { ...attributes, locale: "pt-BR" });
    const frame = await frameOf(page);
    await isConnected(frame);
    expect(await heardBy(frame)).toEqual(expect.arrayContaining([{ scheme: "light" }, { locale: "pt-BR" }]));
    expect(await page.locator("iframe").getAttribute("title")).toBe("Doors");
    await call(frame, "tall", 900);
    await until(async () => expect((await page.locator("iframe").boundingBox())?.height).toBe(500));
    const event = { type: "space.opened", customerKey: "c", spaceId: "s" };
    await guest(frame, "emit", event);
    await until(async () => expect(await heardBy(page)).toEqual([{ who: "event", detail: event }]));
    await page.locator("customer-portal-frame").evaluate((element) => element.setAttribute("color-scheme", "dark"));
    await until(async () => expect(await heardBy(frame)).toContainEqual({ scheme: "dark" }));
    await page.locator("customer-portal-frame").evaluate((element) => (element as HTMLElement).focus());
    await until(async () => expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe("First"));
    await page.keyboard.press("Escape");
    const isAtSkip = () =>
      page
        .getByRole("button", { name: "Skip Doors" })
        .evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button);
    await until(async () => expect(await isAtSkip()).toBe(true));
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("After");
  });

  test.concurrent("asks an address for its link", async (context) => {
    const expires_at = new Date(Date.now() + 3600_000).toISOString();
    const json = { url: "https://portal.example/#from-the-server", expires_at };
    const page = await world.visit(context, { sites: { "https://host.example/portal-link": { json } } });
    await call(page, "place", { ...attributes, "link-url": "/portal-link" });
    const frame = await frameOf(page);
    await isConnected(frame);
    expect(await heardBy(frame)).toContainEqual({ token: "from-the-server" });
  });

  test.concurrent("says what has failed, and begins again", async (context) => {
    const page = await world.visit(context);
    await failLinks(page, true);
    await call(page, "place", attributes);
    await page.getByRole("alert").getByText("The portal can’t be opened").waitFor();
    await failLinks(page, false);
    await page.getByRole("button", { name: "Try again" }).click();
    const frame = await frameOf(page);
    await isConnected(frame);
    await page.locator("customer-portal-frame").evaluate((element) => element.remove());
    await until(async () => expect(page.frames()).toHaveLength(1));
  });
});
