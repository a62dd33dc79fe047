import type { PageCost } from "./page-cost.ts";

/** Writes costs as a row for each size, each also as a multiple of the first page of the first size. */
export function pageCostTable(costs: readonly PageCost[]): { size: string; cells: string }[] {
  const floor = costs[0]?.first ?? 1;
  const cell = (name: string, ms: number) => `${name} ${ms.toFixed(2)} ms (${(ms / floor).toFixed(2)} ×)`;
  return costs.map(({ devices, first, middle, last }) => ({
    size: `${devices.toLocaleString("en")} devices`,
    cells: [cell("first", first), cell("middle", middle), cell("last", last)].join("   "),
  }));
}
