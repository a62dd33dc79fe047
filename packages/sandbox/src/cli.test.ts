import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const CLI = fileURLToPath(new URL("cli.ts", import.meta.url));

/** Runs the command and gives what it says, its end, and its first line as soon as that is there. */
function run(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [CLI, ...args], { env: { ...process.env, ...env } });
  const said = { out: "", err: "" };
  const ready = new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      said.out += chunk.toString();
      if (said.out.includes("\n")) resolve(said.out);
    });
  });
  child.stderr.on("data", (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  return { child, said, ready, ended };
}

test.each(["SIGINT", "SIGTERM"] as const)("prints one line of JSON when ready, and ends by %s", async (signal) => {
  const { child, said, ready, ended } = run(["--seed", "large", "--devices", "7"], { SANDBOX_PORT: "0" });
  const { url, apiKey, workspaceId, customers } = JSON.parse(await ready) as Record<string, string>;
  expect(customers).toEqual([{ customer_key: "large-hotel", name: "Large Hotel" }]);
  expect(workspaceId).toMatch(/^[\da-f-]{36}$/);
  const response = await fetch(`${url}/devices/list`, { headers: { authorization: `Bearer ${apiKey}` } });
  expect(((await response.json()) as { devices: unknown[] }).devices).toHaveLength(7);
  child.kill(signal);
  expect(await ended).toBe(0);
  expect(said.out.trimEnd().split("\n")).toHaveLength(1);
  expect(said.err).toBe("");
});

test.each([
  [["--seed", "huge"], /There is no seed "huge"/],
  [["--port", "70000"], /--port .* from 0 to 65535, not "70000"/],
  [["--devices", "many"], /--devices must be a whole number/],
  [["--portal-url", "portal.html"], /--portal-url\) must be a whole http\(s\) address/],
  [["--colour", "red"], /--colour/],
])("%j is refused in a sentence", async (args, sentence) => {
  const { said, ended } = run(args);
  expect(await ended).toBe(1);
  expect(said.err).toMatch(sentence);
  expect(said.err).not.toContain("    at ");
  expect(said.out).toBe("");
});
