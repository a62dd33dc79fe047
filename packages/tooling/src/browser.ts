// Finds a Chromium for the browser tests, and (run as a program) gets one when there is none.
//   findBrowser()               path or undefined; never installs
//   node packages/tooling/src/browser.ts    prints the path; installs when missing; exits 1 with advice when it can't
import { execFileSync, spawnSync, type SpawnSyncOptions } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { chromium, type LaunchOptions } from "playwright-core";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const cache = path.join(root, "node_modules", ".cache", "browser");
const bundled = path.join(cache, "chromium");
const PACKAGED = "@sparticuz/chromium@153.0.0";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable"];
const fixed: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]]
    .filter(Boolean)
    .flatMap((dir) => [
      `${dir}\\Google\\Chrome\\Application\\chrome.exe`,
      `${dir}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
};

export function findBrowser(): string | undefined {
  if (process.env["CHROME_PATH"]) {
    if (!existsSync(process.env["CHROME_PATH"]))
      throw new Error(`CHROME_PATH is set, but there is no file at ${process.env["CHROME_PATH"]}`);
    return process.env["CHROME_PATH"];
  }
  const onPath = (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .flatMap((dir) => names.map((name) => path.join(dir, name)));
  return [chromium.executablePath(), ...(fixed[process.platform] ?? onPath), bundled].find(
    (file) => file && existsSync(file),
  );
}

/** Launch options for Playwright and for Vitest's Playwright provider. Playwright itself adds --no-sandbox. */
export function launchOptions(): LaunchOptions {
  const executablePath = findBrowser();
  return {
    ...(executablePath && { executablePath }),
    args: ["--disable-background-networking", "--disable-component-update", "--disable-quic", "--no-first-run"],
    ...(executablePath === bundled && {
      env: {
        ...process.env,
        LD_LIBRARY_PATH: [process.env["LD_LIBRARY_PATH"], path.join(cache, "lib")].filter(Boolean).join(":"),
      },
    }),
  };
}

/** Starts the browser that was found and loads a page in it. */
async function works(): Promise<boolean> {
  try {
    const browser = await chromium.launch(launchOptions());
    const page = await browser.newPage();
    await page.setContent("<p>ok</p>");
    await browser.close();
    return true;
  } catch (error) {
    console.error(String(error).split("\n").slice(0, 12).join("\n"));
    return false;
  }
}

const run = (command: string, args: string[], options?: SpawnSyncOptions): boolean =>
  spawnSync(command, args, { stdio: ["ignore", 2, 2], shell: process.platform === "win32", ...options }).status === 0;

const isRoot = process.getuid?.() === 0;
const distribution = () =>
  existsSync("/etc/os-release") ? (/^ID="?([^"\n]*)/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1] ?? "") : "";

interface Way {
  what: string;
  possible: () => boolean;
  get: () => boolean;
}

const ways: Way[] = [
  {
    what: "Debian's chromium package",
    possible: () => isRoot && distribution() === "debian",
    get: () => {
      const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
      return (
        run("apt-get", ["update", "-qq"], { env }) &&
        run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"], { env })
      );
    },
  },
  {
    what: "Playwright's own Chromium",
    possible: () => true,
    get: () =>
      run(process.execPath, [
        path.join(root, "packages/tooling/node_modules/playwright-core/cli.js"),
        "install",
        ...(isRoot && process.platform === "linux" ? ["--with-deps"] : []),
        "--no-shell",
        "chromium",
      ]),
  },
  {
    what: `the Chromium inside the npm package ${PACKAGED}`,
    possible: () => process.platform === "linux" && process.arch === "x64",
    get: () => {
      mkdirSync(cache, { recursive: true });
      writeFileSync(path.join(cache, "package.json"), '{"private":true}');
      if (
        !run("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", PACKAGED], { cwd: cache })
      )
        return false;
      const bin = path.join(cache, "node_modules/@sparticuz/chromium/bin");
      writeFileSync(bundled, brotliDecompressSync(readFileSync(path.join(bin, "chromium.br"))), { mode: 0o755 });
      // nss and nspr, for a machine that has no desktop libraries
      const libs = path.join(cache, "libs.tar");
      writeFileSync(libs, brotliDecompressSync(readFileSync(path.join(bin, "al2023.tar.br"))));
      execFileSync("tar", ["-xf", libs, "-C", cache]);
      return true;
    },
  },
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let found = findBrowser();
  for (const way of found ? [] : ways) {
    if (!way.possible()) continue;
    console.error(`No Chromium found; trying ${way.what} …`);
    way.get();
    found = findBrowser();
    if (found && (await works())) break;
  }
  if (!found) {
    console.error("No Chromium could be found or installed. Install Chrome or Chromium, or set CHROME_PATH to one.");
    process.exit(1);
  }
  console.log(`browser: ${found}`);
}
