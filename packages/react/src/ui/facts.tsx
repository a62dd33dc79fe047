import type { ReactNode } from "react";

/** One line of what is known: its label and its value, or nothing where nobody knows. */
export type Fact = readonly [label: string, value: string | undefined];

/** What is known of a thing, line by line; a line that nobody knows is left out. */
export function Facts({ facts }: { facts: readonly Fact[] }): ReactNode {
  return (
    <dl className="cp-facts">
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label} className="cp-fact">
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
