"use client";
import { useContext, useEffect, useRef, type ReactNode } from "react";
import { announcerOf } from "../provider/announcer.ts";
import { RootContext, useSession } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { LiveMarkView } from "./live-mark-view.tsx";
import { liveText } from "./live.text.ts";
import { useFeed } from "./use-feed.ts";
import { useLiveWords } from "./use-live-words.ts";

/** How long something has to be wrong before it is spoken, in milliseconds: most of it is over sooner. */
const SPOKEN_AFTER = 5_000;

/** Says how fresh the screen is; to screen readers by itself only what is wrong and lasts, and that it is over. */
export function LiveMark(): ReactNode {
  const t = useText(liveText);
  const announcer = announcerOf(useSession());
  const root = useContext(RootContext);
  const { status } = useFeed();
  const words = useLiveWords(status);
  const again = t("live.again");
  const { state } = status;
  const isTold = useRef(false);
  useEffect(() => {
    if (state === "live" && isTold.current) {
      isTold.current = false;
      announcer.say(again, root);
    }
    if (state !== "delayed" && state !== "offline") return undefined;
    const timer = setTimeout(() => {
      isTold.current = true;
      announcer.say(words, root);
    }, SPOKEN_AFTER);
    return () => clearTimeout(timer);
  }, [announcer, root, state, words, again]);
  return <LiveMarkView status={status} />;
}
