import { onTestFinished } from "vitest";
import type { Gateway } from "../gateway.ts";
import { HOTEL } from "./open-portal.ts";

/** One server-sent event, as a page reads it. */
export interface Heard {
  id: string | undefined;
  event: string;
  data: Record<string, unknown>;
}

interface ListenOptions {
  customerKey?: string;
  headers?: Record<string, string>;
}

/** Asks for a stream as a page of the same origin does. */
export const askForStream = (
  gateway: Gateway,
  { customerKey = HOTEL, headers }: ListenOptions = {},
  signal?: AbortSignal,
) =>
  gateway.fetch(
    new Request(`http://portal.test/api/customer-portal/live?customer_key=${encodeURIComponent(customerKey)}`, {
      headers: { "sec-fetch-site": "same-origin", ...headers },
      ...(signal && { signal }),
    }),
  );

/** Reads a stream until the test ends; `text` is everything that came. */
export async function listen(gateway: Gateway, options: ListenOptions = {}) {
  const left = new AbortController();
  onTestFinished(() => left.abort());
  const response = await askForStream(gateway, options, left.signal);
  const stream = { response, text: "", heard: [] as Heard[], isOver: false, leave: () => left.abort() };
  const read = async () => {
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      stream.text += chunk;
      stream.heard = stream.text.split("\n\n").flatMap(parse);
    }
    stream.isOver = true;
  };
  void read().catch(() => (stream.isOver = true));
  return {
    ...stream,
    get text() {
      return stream.text;
    },
    get heard() {
      return stream.heard;
    },
    get isOver() {
      return stream.isOver;
    },
    /** The place to go on from. */
    get place() {
      return [...stream.text.matchAll(/^id: (.*)$/gm)].at(-1)?.[1] ?? "";
    },
    hints: () => stream.heard.filter(({ event }) => event === "hint").map(({ data }) => data),
    has: (event: string) => stream.heard.some((each) => each.event === event),
  };
}

function parse(block: string): Heard[] {
  const lines = block.split("\n").map((line) => /^(\w+): (.*)$/.exec(line) ?? []);
  const of = (name: string) => lines.find(([, field]) => field === name)?.[2];
  const event = of("event");
  return event === undefined ? [] : [{ id: of("id"), event, data: JSON.parse(of("data") ?? "{}") as Heard["data"] }];
}
