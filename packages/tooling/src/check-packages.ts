// Packs each published package as it would reach a registry, checks the tarball, and starts the sandbox out of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startByNpx } from "./start-by-npx.ts";

function run(command: string, args: string[], cwd = "."): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  console.error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  process.exitCode = 1;
}

for (const name of ["sandbox", "server", "react"]) {
  const dir = mkdtempSync(path.join(tmpdir(), "pack-"));
  try {
    run("pnpm", ["pack", "--pack-destination", dir], `packages/${name}`);
    const tarball = path.join(dir, readdirSync(dir).find((file) => file.endsWith(".tgz")) ?? "");
    run("publint", ["run", tarball, "--strict"]);
    run("attw", [tarball, "--profile", "esm-only", "--exclude-entrypoints", "styles.css", "--format", "ascii"]);
    if (process.exitCode !== 1) console.log(`packages/${name}: the packed tarball is sound.`);
    if (name !== "sandbox") continue;
    const started = performance.now();
    const devices = await startByNpx(tarball);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`packages/${name}: npx starts it on Node alone, with ${devices} devices (${seconds} s).`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
