import { routeTable } from "./route-table.ts";

const PLACE = /(<!-- routes -->\n)[\s\S]*(<!-- end of routes -->)/;

/** Puts the table of routes, as it is now, into a README. */
export function withRouteTable(readme: string): string {
  return readme.replace(PLACE, (_, begin: string, end: string) => `${begin}\n${routeTable()}\n\n${end}`);
}
