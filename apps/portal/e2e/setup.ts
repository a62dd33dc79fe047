import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Builds the page as a visitor gets it: Vitest's own NODE_ENV would bundle React's development build. */
export default function setup(): void {
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}
