// Packs each published package as it would reach a registry and checks the tarball.
import { execFileSync, type ExecFileSyncOptions } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const run = (command: string, args: string[], options?: ExecFileSyncOptions) =>
  execFileSync(command, args, { stdio: "inherit", shell: process.platform === "win32", ...options });

for (const name of ["sandbox", "server", "react"]) {
  const dir = mkdtempSync(path.join(tmpdir(), "pack-"));
  try {
    run("pnpm", ["pack", "--pack-destination", dir], { cwd: `packages/${name}`, stdio: "pipe" });
    const tarball = path.join(dir, readdirSync(dir).find((file) => file.endsWith(".tgz")) ?? "");
    run("publint", ["run", tarball, "--strict"]);
    run("attw", [tarball, "--profile", "esm-only", "--exclude-entrypoints", "styles.css", "--format", "ascii"]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
