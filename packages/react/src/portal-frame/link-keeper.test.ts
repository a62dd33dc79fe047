import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { createLinkKeeper } from "./link-keeper.ts";

/** When a link is asked for, by the clock. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A keeper of links that live for a while, on a server that can be made to fail. */
function keep({ lives = 60 * MINUTE, path = "https://portal.example/" } = {}) {
  const server = { asked: 0, fails: false, answersAfter: 0, wraps: false };
  const heard: string[] = [];
  const keeper = createLinkKeeper({
    origin: "https://portal.example",
    fetchLink: async () => {
      server.asked += 1;
      const number = server.asked;
      await new Promise((resolve) => {
        setTimeout(resolve, server.answersAfter);
      });
      if (server.fails) throw new Error("away");
      const link = { url: `${path}#t${number}`, expires_at: new Date(Date.now() + lives).toISOString() };
      return server.wraps ? { customer_portal: link, ok: true } : link;
    },
    onLink: ({ token }) => heard.push(token),
    onFailure: ({ code }, isOver) => heard.push(isOver ? `${code}, over` : code),
    onEnd: () => heard.push("end"),
  });
  onTestFinished(() => keeper.stop());
  return { keeper, server, heard };
}

const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

test("a link is renewed a minute before its end, and the next one likewise", async () => {
  const { keeper, heard } = keep();
  keeper.renew();
  await pass(58.9 * MINUTE);
  expect(heard).toEqual(["t1"]);
  await pass(0.2 * MINUTE);
  expect(heard).toEqual(["t1", "t2"]);
  await pass(59 * MINUTE);
  expect(heard).toEqual(["t1", "t2", "t3"]);
});

test.each([
  ["ten seconds", 10_000],
  ["seven days", 7 * DAY],
  ["longer than a browser can wait", 60 * DAY],
])("one that lives %s is renewed once, shortly before its end", async (_what, lives) => {
  const { keeper, heard } = keep({ lives });
  keeper.renew();
  await pass(lives * 0.85);
  expect(heard).toEqual(["t1"]);
  await pass(lives * 0.14999);
  expect(heard).toEqual(["t1", "t2"]);
});

test("one that seems to have ended already is given on, and not asked for again and again", async () => {
  const { keeper, heard } = keep({ lives: -MINUTE });
  keeper.renew();
  await pass(DAY);
  expect(heard).toEqual(["t1"]);
});

test("a renewal that fails is tried again while the link holds, and then told to be over, once", async () => {
  const { keeper, server, heard } = keep();
  keeper.renew();
  await pass(58.5 * MINUTE);
  server.fails = true;
  await pass(5 * MINUTE);
  expect(heard).toEqual(["t1", "link_failed", "link_failed", "link_failed, over"]);
  server.fails = false;
  keeper.renew();
  await pass(2000);
  expect(heard.at(-1)).toBe("t5");
});

test("the first that fails is over at once", async () => {
  const { keeper, server, heard } = keep();
  server.fails = true;
  keeper.renew();
  await pass(10 * MINUTE);
  expect(heard).toEqual(["link_failed, over"]);
});

test("all who want one at the same time get one, and a second comes no sooner than a second later", async () => {
  const { keeper, server, heard } = keep();
  server.answersAfter = 300;
  for (const wait of [0, 10, 100, 100]) {
    keeper.renew();
    await pass(wait);
  }
  await pass(500);
  expect(heard).toEqual(["t1"]);
  keeper.renew();
  await pass(100);
  expect(server.asked).toBe(1);
  await pass(1000);
  expect(heard).toEqual(["t1", "t2"]);
});

test("a page of somebody else's can't be given a new link: its end is told", async () => {
  const { keeper, heard } = keep({ path: "https://seam.example/portal" });
  keeper.renew();
  await pass(59.9 * MINUTE);
  expect(heard).toEqual(["t1"]);
  await pass(MINUTE);
  expect(heard).toEqual(["t1", "end"]);
});

test("what slept over the time of its renewal is renewed when somebody looks", async () => {
  const { keeper, heard } = keep();
  keeper.renew();
  await pass(MINUTE);
  vi.setSystemTime(Date.now() + 2 * 60 * MINUTE);
  keeper.check();
  await pass(10);
  expect(heard).toEqual(["t1", "t2"]);
});

test("an answer as the gateway gives it is a link as well", async () => {
  const { keeper, server, heard } = keep();
  server.wraps = true;
  keeper.renew();
  await pass(10);
  expect(heard).toEqual(["t1"]);
});

test("nothing comes of an answer after the end, and nothing is asked any more", async () => {
  const { keeper, server, heard } = keep();
  server.answersAfter = 500;
  keeper.renew();
  await pass(10);
  keeper.stop();
  keeper.renew();
  await pass(DAY);
  expect(heard).toEqual([]);
  expect(server.asked).toBe(1);
});

test.each([
  ["nothing", undefined, "has no `url`"],
  ["another thing", { link: "https://portal.example/#t" }, "has no `url`"],
  ["a script", { url: "javascript:alert(1)", expires_at: "2030-01-01" }, "has no `url`"],
  ["no end", { url: "https://portal.example/#t" }, "has no `expires_at`"],
  ["an end in words", { url: "https://portal.example/#t", expires_at: "soon" }, "has no `expires_at`"],
  ["no token", { url: "https://portal.example/", expires_at: "2030-01-01" }, "carries no token"],
])("a host that gives %s is told what is wrong with it", async (_what, given, words) => {
  const failures: string[] = [];
  const keeper = createLinkKeeper({
    origin: "https://portal.example",
    fetchLink: () => Promise.resolve(given),
    onLink: () => failures.push("a link"),
    onFailure: ({ message }) => failures.push(message),
    onEnd: () => {},
  });
  keeper.renew();
  await pass(10);
  expect(failures).toEqual([expect.stringContaining(words)]);
});
