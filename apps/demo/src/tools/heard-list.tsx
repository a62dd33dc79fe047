import type { ReactNode } from "react";
import type { Heard } from "./use-heard.ts";

const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });

/** What the portal told its host, the newest first. */
export function HeardList({ heard }: { heard: Heard[] }): ReactNode {
  return (
    <section aria-labelledby="tools-heard">
      <h3 id="tools-heard">What Parlour hears from the portal</h3>
      <ol className="tools-heard">
        {heard.map((each) => (
          <li key={each.id}>
            <time>{time.format(each.at)}</time> <b>{each.what}</b> {each.about}
          </li>
        ))}
      </ol>
      {heard.length === 0 && <p className="tools-hint">Nothing yet. Open a device or press its button.</p>}
    </section>
  );
}
