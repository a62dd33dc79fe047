import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const LONGEST_MS = 60_000;
const isWindows = process.platform === "win32";

/** Starts a packed sandbox as somebody would who has Node and nothing else, asks it for its devices, and ends it; gives how many there were. */
export async function startByNpx(tarball: string): Promise<number> {
  const dir = mkdtempSync(path.join(tmpdir(), "npx-"));
  const child = spawn("npx", ["--yes", `file:${tarball}`, "--port", "0", "--seed", "demo"], {
    cwd: dir,
    env: bareEnvironment(dir),
    detached: !isWindows,
    shell: isWindows,
  });
  try {
    const { url, apiKey } = JSON.parse(await firstLine(child)) as { url: string; apiKey: string };
    const response = await fetch(`${url}/devices/list`, { headers: { authorization: `Bearer ${apiKey}` } });
    const { devices } = (await response.json()) as { devices?: unknown[] };
    if (!devices?.length)
      throw new Error(`The packed sandbox started, but its list of devices is a ${response.status}.`);
    return devices.length;
  } finally {
    await end(child);
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** No tool of the workspace on the path, no home, no cache; packages come from the registry that this machine uses. */
function bareEnvironment(dir: string): NodeJS.ProcessEnv {
  const PATH = (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .filter((folder) => !folder.includes("node_modules"))
    .join(path.delimiter);
  const registry = execFileSync("npm", ["config", "get", "registry"], {
    cwd: dir,
    encoding: "utf8",
    env: { ...process.env, PATH },
    shell: isWindows,
  }).trim();
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|pnpm_|node_options$|vitest)/i.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH,
    HOME: dir,
    USERPROFILE: dir,
    npm_config_cache: path.join(dir, "cache"),
    npm_config_registry: registry,
    npm_config_update_notifier: "false",
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = "";
    let err = "";
    const fail = (why: string): void =>
      reject(
        new Error(`npx of the packed sandbox ${why}. It fetches dependencies from the npm registry.\n${out}${err}`),
      );
    const late = setTimeout(() => fail(`printed no line within ${LONGEST_MS / 1000} s`), LONGEST_MS);
    child.stdout?.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      const line = out.indexOf("\n");
      if (line < 0) return;
      clearTimeout(late);
      resolve(out.slice(0, line));
    });
    child.stderr?.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.once("error", (error) => fail(`could not be started: ${error.message}`));
    child.once("close", (code) => {
      clearTimeout(late);
      fail(`ended with ${code} before it could be called`);
    });
  });
}

/** Ends npx and what it has started. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const closed = new Promise((resolve) => {
    child.once("close", resolve);
  });
  if (isWindows) execFileSync("taskkill", ["/pid", String(child.pid), "/t", "/f"]);
  else process.kill(-child.pid, "SIGTERM");
  await closed;
}
