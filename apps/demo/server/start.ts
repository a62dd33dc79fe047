import { createSandbox, type Sandbox } from "@customer-portal/sandbox";
import { serveSandbox } from "@customer-portal/sandbox/node";
import { createGateway, type Gateway, type Logger } from "@customer-portal/server";
import { randomBytes } from "node:crypto";
import { createAuthorize } from "./authorize.ts";
import { createHost } from "./host.ts";
import { servePortal } from "portal/serve-portal";
import { listen } from "./listen.ts";
import { offerLink } from "./offer-link.ts";
import { sandboxDirectory, seamDirectory } from "./people.ts";
import { createSessions } from "./session.ts";
import { type Settings, SettingsError } from "./settings.ts";
import { createTools } from "./tools.ts";

export interface Demo {
  /** The page to open. */
  url: string;
  /** The sandbox and where it answers; undefined when the demo talks to Seam. */
  sandbox: Sandbox | undefined;
  sandboxUrl: string | undefined;
  /** The page of portal links, on another site than the demo's. */
  portalUrl: string;
  /** Makes links to it, as the product's server would for a mail. */
  gateway: Gateway;
  close: () => Promise<void>;
}

export interface StartOptions extends Settings {
  /** Hears what the gateway has to say. @default the console */
  logger?: Logger;
  /** The clock by which portal links end. @default Date.now */
  now?: () => number;
}

/** Starts everything the demo needs in this process. When a part can't start, those before it are closed again. */
export async function start({ logger, now, ...settings }: StartOptions): Promise<Demo> {
  const opened: { close: () => Promise<void> }[] = [];
  const close = async () => {
    await Promise.all(opened.splice(0).map((each) => each.close()));
  };
  try {
    // What the portal page speaks with, which starts after it.
    const known = { demo: "", seam: "https://connect.getseam.com" };
    const portal = await orSayTaken("PORTAL_PORT", settings.portalPort, () =>
      servePortal(settings.portalPort, () => ({
        endpoint: `${known.demo}/api/customer-portal`,
        parents: [known.demo],
        seam: known.seam,
        images: [settings.seam ? "https:" : known.seam],
      })),
    );
    opened.push(portal);
    const sandbox = settings.seam ? undefined : createSandbox({ seed: "demo", portalUrl: portal.url });
    const sandboxUrl =
      sandbox &&
      (await orSayTaken("SANDBOX_PORT", settings.sandboxPort, async () => {
        const served = await serveSandbox(sandbox, { port: settings.sandboxPort, hostname: "127.0.0.1" });
        opened.push(served);
        return served.url.replace(/\/$/, "");
      }));
    const { apiKey, endpoint } = settings.seam ?? { apiKey: sandbox!.apiKey, endpoint: sandboxUrl! };
    known.seam = new URL(endpoint).origin;
    const directory = settings.seam ? seamDirectory(settings.seam.properties) : sandboxDirectory(sandbox!.customers);
    const sessions = createSessions(directory, settings.cookieSecret ?? randomBytes(32).toString("base64"));
    const authorize = createAuthorize(directory, sessions);
    const links = { portalUrl: portal.url, offer: offerLink(directory) };
    const gateway = orSayWrong(() => createGateway({ apiKey, endpoint, logger, authorize, links, now }));
    opened.push({ close: () => Promise.resolve(gateway.close()) });
    const host = createHost({
      directory,
      sessions,
      gateway,
      portalOrigin: portal.url,
      seamOrigin: known.seam,
      tools: sandbox && createTools(sandbox, sessions),
      imageSource: sandboxUrl ? new URL(sandboxUrl).origin : "https:",
    });
    const { port } = await orSayTaken("DEMO_PORT", settings.demoPort, async () => {
      const listening = await listen((request) => host.fetch(request), settings.demoPort);
      opened.push(listening);
      return listening;
    });
    known.demo = `http://localhost:${port}`;
    return { url: known.demo, sandbox, sandboxUrl, portalUrl: portal.url, gateway, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function orSayTaken<T>(variable: string, port: number, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
      throw new SettingsError(
        `Port ${port} is taken. End the program that has it, or choose another with ${variable}=${port + 10}.`,
      );
    throw error;
  }
}

/** The gateway says in a TypeError what it can't start with. */
function orSayWrong<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof TypeError ? new SettingsError(error.message) : error;
  }
}
