"use client";
import type { ReactNode } from "react";
import type { Space } from "../api/resources.ts";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import { Facts } from "../ui/facts.tsx";
import { spaceName } from "./space-name.ts";
import { spacesText } from "./spaces.text.ts";

/** What is known of a space beside its devices, line by line; a line that nobody knows is left out. */
export function SpaceFacts({ space }: { space: Space }): ReactNode {
  const t = useText(spacesText);
  const format = useFormat();
  const { acs_entrance_count: entrances = 0, created_at = "", customer_data = {}, space_key } = space;
  const { default_checkin_time: checkin, default_checkout_time: checkout } = customer_data;
  const added = Date.parse(created_at);
  return (
    <Facts
      facts={[
        [t("space.fact.address"), customer_data.address],
        [t("space.fact.checkin"), checkin && format.clock(checkin)],
        [t("space.fact.checkout"), checkout && format.clock(checkout)],
        [t("space.fact.timeZone"), customer_data.time_zone?.replaceAll("_", " ")],
        [t("space.fact.entrances"), entrances > 0 ? format.number(entrances) : undefined],
        [t("space.fact.added"), Number.isNaN(added) ? undefined : format.date(added)],
        [t("space.fact.key"), space_key === spaceName(space) ? undefined : space_key],
      ]}
    />
  );
}
