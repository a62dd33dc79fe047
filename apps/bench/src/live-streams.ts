import { createSandbox, DEMO } from "@customer-portal/sandbox";
import { serveSandbox } from "@customer-portal/sandbox/node";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { median } from "./median.ts";

const HOST = fileURLToPath(new URL("live-host.ts", import.meta.url));

interface Memory {
  heapUsed: number;
  rss: number;
}

/** What streams cost the process that holds them, and how soon all of them hear of a lock that is turned. */
export interface LiveStreamsCost {
  streams: number;
  /** Kilobytes for each stream while all are open. */
  heapEach: number;
  rssEach: number;
  /** Kilobytes of the heap, for each stream, that are still there when all have ended. */
  heapLeftEach: number;
  /** Milliseconds from the turn until the streams heard of it. */
  heardByHalf: number;
  heardByAll: number;
}

/** Opens so many streams of one customer at a gateway in a process of its own. */
export async function liveStreamsCost(streams: number): Promise<LiveStreamsCost> {
  const sandbox = createSandbox();
  const served = await serveSandbox(sandbox, { port: 0 });
  const child = fork(HOST, [served.url, sandbox.apiKey], { execArgv: ["--expose-gc"] });
  try {
    const { port } = await answer<{ port: number }>(child);
    const origin = `http://127.0.0.1:${port}`;
    for (const { close } of await openAll(origin, streams)) close();
    const before = await memoryOf(child);
    const open = await openAll(origin, streams);
    const during = await memoryOf(child);

    const device_id = await lockOf(served.url, sandbox.apiKey);
    const started = performance.now();
    sandbox.simulate.turnLock({ device_id, locked: false });
    const heard = await Promise.all(open.map(async (stream) => (await stream.hears(device_id)) - started));

    for (const { close } of open) close();
    const after = await memoryOf(child);
    const each = (more: number, less: number) => (more - less) / streams / 1000;
    return {
      streams,
      heapEach: each(during.heapUsed, before.heapUsed),
      rssEach: each(during.rss, before.rss),
      heapLeftEach: each(after.heapUsed, before.heapUsed),
      heardByHalf: median(heard),
      heardByAll: Math.max(...heard),
    };
  } finally {
    child.kill();
    await served.close();
  }
}

async function openAll(origin: string, count: number) {
  return Promise.all(Array.from({ length: count }, () => openStream(origin)));
}

/** Opens a stream, and reads it until it says that it is ready. */
async function openStream(origin: string) {
  const leaving = new AbortController();
  const url = `${origin}/api/customer-portal/live?customer_key=${DEMO.customerKey}`;
  const response = await fetch(url, { headers: { origin }, signal: leaving.signal });
  if (!response.ok || !response.body) throw new Error(`A stream was refused: ${await response.text()}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const readUntil = async (word: string): Promise<number> => {
    while (!text.includes(word)) {
      const { done, value } = await reader.read();
      if (done) throw new Error(`A stream ended before it said “${word}”: ${text}`);
      text += value;
    }
    return performance.now();
  };
  await readUntil("event: ready");
  return { hears: readUntil, close: () => leaving.abort() };
}

/** A locked door of the customer. */
async function lockOf(url: string, apiKey: string): Promise<string> {
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
  const body = JSON.stringify({ name: DEMO.devices.confirmed });
  const response = await fetch(`${url}/devices/get`, { method: "POST", headers, body });
  return ((await response.json()) as { device: { device_id: string } }).device.device_id;
}

/** What the process holds once it has had time to let go of what it can. */
async function memoryOf(child: ChildProcess): Promise<Memory> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  child.send("memory");
  return answer<Memory>(child);
}

async function answer<Answer>(child: ChildProcess): Promise<Answer> {
  const [said] = (await once(child, "message")) as [Answer];
  return said;
}
