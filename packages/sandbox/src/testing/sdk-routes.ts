import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One route as Seam's own client calls it. */
export interface SdkRoute {
  path: string;
  method: string;
  params: string[];
}

const METHOD = / {4}(\w+)\(parameters[^)]*\) \{[\s\S]*?pathname: '([^']+)',\s*method: '(\w+)'/g;

/** Reads out of Seam's published client which routes it calls, by which verb and with which parameters. */
export function sdkRoutes(): SdkRoute[] {
  const folder = fileURLToPath(new URL("./lib/routes/", import.meta.resolve("@seamapi/http")));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => {
      const types = readFileSync(`${folder}${file.replace(/js$/, "d.ts")}`, "utf8");
      const calls = readFileSync(folder + file, "utf8").matchAll(METHOD);
      return [...calls].map(([, name = "", path = "", method = ""]) => ({
        path,
        method,
        params: paramsOf(types, name),
      }));
    });
}

function paramsOf(types: string, name: string): string[] {
  const pascal = name.charAt(0).toUpperCase() + name.slice(1);
  const found = new RegExp(String.raw`export type \w+?${pascal}Parameters = ([\s\S]*?)\n(?:export|/\*\*)`).exec(types);
  return [...(found?.[1] ?? "").matchAll(/^ {4}(\w+)\??:/gm)].map(([, param = ""]) => param);
}
