import { notOffered } from "../../policy/not-offered.ts";
import { policy } from "../../policy/policy.ts";
import type { Parameters } from "../../policy/policy-row.ts";

export const BEGIN = "<!-- routes: written by `pnpm --filter @customer-portal/server readme` -->";
export const END = "<!-- routes end -->";

/** What the README says of the policy, as Markdown. */
export function routesTable(): string {
  const rows = [...policy].map(
    ([route, { parameters, permission, features, unless, narrowedBy, writes }]) =>
      `| \`${route}\` | ${namesOf(parameters)} | ${permission ? `\`${permission}\`` : "none"} | ${features.join(", ") || "any"}${unless ? `, not with \`${unless}\`` : ""} | ${(narrowedBy ?? []).map((name) => `\`${name}\``).join(", ")} | ${writes ? "yes" : ""} |`,
  );
  const shut = Object.entries(notOffered).map(([route, reason]) => `| \`${route}\` | ${reason} |`);
  return [
    BEGIN,
    "",
    "| route | parameters | permission | open with one of the features | narrowed by | writes |",
    "|---|---|---|---|---|---|",
    ...rows,
    "",
    "Kept shut, each for a reason:",
    "",
    "| route | why |",
    "|---|---|",
    ...shut,
    "",
    END,
  ].join("\n");
}

function namesOf(parameters: Parameters): string {
  const names = Object.entries(parameters).map(([name, { required }]) =>
    required ? `**\`${name}\`**` : `\`${name}\``,
  );
  return names.join(", ") || "none";
}
