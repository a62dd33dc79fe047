// Writes the table of routes into the package's README: `pnpm --filter @customer-portal/sandbox readme`.
import { readFileSync, writeFileSync } from "node:fs";
import { withRouteTable } from "./with-route-table.ts";

const file = new URL("../../../README.md", import.meta.url);
writeFileSync(file, withRouteTable(readFileSync(file, "utf8")));
