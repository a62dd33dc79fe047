"use client";
import { useMemo, type ReactNode } from "react";
import type { Space } from "../api/resources.ts";
import { useSettings } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { Facts } from "../ui/facts.tsx";
import { spaceName } from "./space-name.ts";
import { spacesText } from "./spaces.text.ts";

/** What is known of a space beside its devices, line by line; a line that nobody knows is left out. */
export function SpaceFacts({ space }: { space: Space }): ReactNode {
  const t = useText(spacesText);
  const { format, locale } = useSettings();
  const { acs_entrance_count: entrances = 0, created_at = "", customer_data = {}, space_key } = space;
  const { clock, day } = useMemo(
    () => ({
      clock: new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(locale, { dateStyle: "medium" }),
    }),
    [locale],
  );
  /** The locale's way to write a time of day that comes as `HH:mm` or `HH:mm:ss`; as it came where it is neither. */
  const timeOfDay = (time: string | undefined) => {
    const at = Date.parse(`1970-01-01T${time}Z`);
    return Number.isNaN(at) ? time : clock.format(at);
  };
  const added = Date.parse(created_at);
  return (
    <Facts
      facts={[
        [t("space.fact.address"), customer_data.address],
        [t("space.fact.checkin"), timeOfDay(customer_data.default_checkin_time)],
        [t("space.fact.checkout"), timeOfDay(customer_data.default_checkout_time)],
        [t("space.fact.timeZone"), customer_data.time_zone?.replaceAll("_", " ")],
        [t("space.fact.entrances"), entrances > 0 ? format.number(entrances) : undefined],
        [t("space.fact.added"), Number.isNaN(added) ? undefined : day.format(added)],
        [t("space.fact.key"), space_key === spaceName(space) ? undefined : space_key],
      ]}
    />
  );
}
