"use client";
import { devicesText } from "../devices/devices.text.ts";
import { useTroubleWords } from "../devices/use-trouble-words.ts";
import { useText } from "../provider/use-text.ts";
import type { RowProps } from "../ui/row.tsx";
import type { SpaceEntry } from "./space-entry.ts";
import { spaceName } from "./space-name.ts";
import { spacesText } from "./spaces.text.ts";

/** What is wrong in a space in one line: the gravest trouble with its device's name, and how many more there are. */
export function useSpaceTrouble({ space, troubled }: SpaceEntry): Pick<RowProps, "meta" | "metaTone"> | undefined {
  const t = useText(spacesText);
  const td = useText(devicesText);
  const [gravest, ...others] = troubled;
  const words = useTroubleWords(gravest);
  if (gravest === undefined || words === undefined) return undefined;
  const device = gravest.device.display_name.trim() || td("device.unnamed");
  // A door that is called as its room need not be named twice.
  const trouble = device === spaceName(space) ? words.detail : t("space.trouble", { device, trouble: words.detail });
  return {
    meta: others.length === 0 ? trouble : t("space.trouble.more", { trouble, count: others.length }),
    metaTone: troubled.some((each) => each.trouble?.tone === "danger") ? "danger" : "warning",
  };
}
