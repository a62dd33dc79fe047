// Looks whether the demo's ports are free before anything is built: a build would take away the files of a demo that runs.
import { createServer } from "node:net";
import { readSettings, SettingsError } from "./settings.ts";

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

try {
  const { demoPort, sandboxPort, portalPort, seam } = readSettings(process.env);
  const wanted = { DEMO_PORT: demoPort, PORTAL_PORT: portalPort, ...(!seam && { SANDBOX_PORT: sandboxPort }) };
  const taken: string[] = [];
  for (const [variable, port] of Object.entries(wanted))
    if (!(await isFree(port)))
      taken.push(
        `Port ${port} is taken. End the program that has it, or choose another with ${variable}=${port + 10}.`,
      );
  if (taken.length > 0) throw new SettingsError(taken.join("\n"));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exit(1);
}
