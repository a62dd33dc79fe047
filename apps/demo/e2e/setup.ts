import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Builds the client as a visitor gets it: Vitest's own NODE_ENV would bundle React's development build. */
export default function setup(): void {
  try {
    execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      env: { ...process.env, NODE_ENV: "production" },
      stdio: "pipe",
    });
  } catch (error) {
    throw new Error(`The demo's client could not be built.\n${String((error as { stderr?: unknown }).stderr)}`, {
      cause: error,
    });
  }
}
