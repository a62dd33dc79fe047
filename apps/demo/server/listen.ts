import { serve, type ServerType } from "@hono/node-server";
import type { AddressInfo } from "node:net";

export interface Listening {
  port: number;
  close: () => Promise<void>;
}

/** Serves `fetch` on this machine. Port 0 takes any free one; a taken port rejects with Node's own `EADDRINUSE`. */
export function listen(fetch: (request: Request) => Response | Promise<Response>, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch, port, hostname: "127.0.0.1" }, (info: AddressInfo) =>
      resolve({ port: info.port, close: () => close(server) }),
    );
    server.once("error", reject);
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // A browser keeps its connections open; waiting for it would keep the process alive.
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}
