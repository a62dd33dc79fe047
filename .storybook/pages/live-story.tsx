import { useContext, useEffect, useRef, type ReactNode } from "react";
import { SchemeContext } from "../docs-page.tsx";
import { storyId, type ShownTitle, type StoryReference } from "./story-id.ts";

/** A story with a page, a gateway and a clock of its own, in the scheme of the documentation around it. */
export function LiveStory<Title extends ShownTitle>(
  props: StoryReference<Title> & {
    /** Names the frame. */
    label: string;
    /** In pixels. */
    height: number;
    /** In pixels; the whole width without it. */
    width?: 320 | 360 | 768;
    /** Whether the frame takes the height of what is in it, once that is there. */
    fits?: boolean;
  },
): ReactNode {
  const { label, height, width, fits = false, ...story } = props;
  const scheme = useContext(SchemeContext);
  const place = useRef<HTMLDivElement>(null);
  const address = `iframe.html?id=${storyId(story)}&viewMode=story&globals=scheme:${scheme}`;
  useEffect(() => {
    // Made anew for another address, so that the frame leaves no step in the history of the page.
    const frame = document.createElement("iframe");
    frame.title = label;
    frame.loading = "lazy";
    frame.src = address;
    frame.style.blockSize = `${height}px`;
    const fit = new ResizeObserver(() => {
      const shown = frame.contentDocument?.querySelector("main");
      if (shown) frame.style.blockSize = `${shown.offsetHeight + 2}px`;
    });
    frame.addEventListener("load", () => {
      if (fits && frame.contentDocument) fit.observe(frame.contentDocument.body);
    });
    place.current?.append(frame);
    return () => {
      fit.disconnect();
      frame.remove();
    };
  }, [address, label, height, fits]);
  return <div ref={place} className="live-story" style={{ inlineSize: width ?? "100%" }} />;
}
