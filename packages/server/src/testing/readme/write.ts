import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BEGIN, END, routesTable } from "./routes-table.ts";

const file = join(import.meta.dirname, "../../../README.md");
const text = readFileSync(file, "utf8");
const [before, rest] = [text.slice(0, text.indexOf(BEGIN)), text.slice(text.indexOf(END) + END.length)];
writeFileSync(file, before + routesTable() + rest);
