// A host's server with the gateway and nothing else, in a process of its own so that its memory can be told. Started by live-streams.ts.
import { createGateway } from "@customer-portal/server";
import { toNodeHandler } from "@customer-portal/server/node";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const [endpoint = "", apiKey = ""] = process.argv.slice(2);
const gateway = createGateway({ apiKey, endpoint, authorize: () => true });
const server = createServer(toNodeHandler(gateway));

server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("message", () => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heapUsed, rss });
});
