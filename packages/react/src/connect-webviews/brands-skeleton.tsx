"use client";
import { useState, type ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { useElapsed } from "../ui/use-elapsed.ts";
import { connectText } from "./connect.text.ts";

/** The place of the brands while they are on their way; says how long it takes when it takes long. */
export function BrandsSkeleton(): ReactNode {
  const t = useText(connectText);
  const [since] = useState(() => Date.now());
  const seconds = useElapsed(since, true);
  return (
    <div className="cp-connect-choice" aria-busy="true">
      <p className="cp-spoken" role="status">
        {t("connect.choose.loading")}
      </p>
      <div className="cp-skeleton cp-skeleton-search" />
      <div className="cp-skeleton cp-skeleton-chips" />
      <div className="cp-brands">
        {["a", "b", "c", "d", "e", "f"].map((key) => (
          <div key={key} className="cp-brand">
            <span className="cp-skeleton cp-skeleton-picture" />
            <div className="cp-skeleton-row">
              <div className="cp-skeleton" />
              <div className="cp-skeleton" />
            </div>
          </div>
        ))}
      </div>
      {seconds >= 2 && (
        <p className="cp-waiting" aria-hidden="true">
          {t("connect.choose.loading")} {t("connect.elapsed", { seconds })}
        </p>
      )}
    </div>
  );
}
