import { useContext, useRef, type ReactNode } from "react";
import { SchemeContext } from "../docs-page.tsx";
import { storyId, type ShownTitle, type StoryReference } from "./story-id.ts";

/** What a page of this Storybook needs: scripts, and the service worker of its origin, which answers for the gateway. */
const RIGHTS = "allow-scripts allow-same-origin";

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
  const frame = useRef<HTMLIFrameElement>(null);
  const fit = () => {
    const body = frame.current?.contentDocument?.body;
    if (!fits || !body) return;
    new ResizeObserver(() => {
      const shown = body.querySelector("main");
      if (frame.current && shown) frame.current.style.blockSize = `${shown.offsetHeight + 2}px`;
    }).observe(body);
  };
  return (
    <iframe
      ref={frame}
      className="live-story"
      title={label}
      loading="lazy"
      sandbox={RIGHTS}
      src={`iframe.html?id=${storyId(story)}&viewMode=story&globals=scheme:${scheme}`}
      style={{ blockSize: height, inlineSize: width ?? "100%" }}
      onLoad={fit}
    />
  );
}
