// Builds the package in the current directory: tsc emits ESM and d.ts (directives and file layout kept), lightningcss joins the CSS,
// and what pages without a bundler need becomes one script.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { bundle } from "lightningcss";
import { build } from "vite";
import { escapeNonAscii } from "./escape-non-ascii.ts";

const STYLES = "src/styles/index.css";
const ELEMENT = "src/portal-frame/frame-element.ts";
const SCRIPT = "customer-portal-frame.js";

rmSync("dist", { recursive: true, force: true });
execFileSync("tsc", ["-p", "tsconfig.build.json"], { stdio: "inherit", shell: process.platform === "win32" });
if (existsSync(STYLES)) {
  const { code } = bundle({
    filename: STYLES,
    minify: true,
    // Older targets would make lightningcss rewrite light-dark() so that `auto` follows the system instead of the host.
    targets: { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) },
  });
  mkdirSync("dist", { recursive: true });
  writeFileSync("dist/styles.css", code);
  // TypeScript checks side-effect imports too, so the stylesheet needs a declaration of its own.
  writeFileSync("dist/styles.css.d.ts", "export {};\n");
}
if (existsSync(ELEMENT)) {
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: "dist",
      emptyOutDir: false,
      target: ["chrome123", "firefox120", "safari17.5"],
      lib: {
        entry: ELEMENT,
        formats: ["iife"],
        name: "CustomerPortalFrame",
        fileName: () => SCRIPT,
      },
    },
  });
  // A script is read in its page's encoding, which may be any.
  writeFileSync(`dist/${SCRIPT}`, escapeNonAscii(readFileSync(`dist/${SCRIPT}`, "utf8")));
}
