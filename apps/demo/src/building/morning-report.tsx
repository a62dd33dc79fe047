import type { ReactNode } from "react";
import type { Report } from "../../server/records/record.ts";

/** What the day brings, in our own words and numbers. */
export function MorningReport({ report }: { report: Report }): ReactNode {
  return (
    <article className="morning" aria-labelledby="morning-title">
      <p className="morning-kicker">Morning report</p>
      <h2 id="morning-title">{report.headline}</h2>
      <dl className="morning-figures">
        {report.figures.map(([value, label]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {report.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </article>
  );
}
