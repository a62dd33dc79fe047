import type { ReactNode } from "react";
import { storyId, type ShownTitle, type StoryReference } from "./story-id.ts";

/** Leads to a story. */
export function StoryLink<Title extends ShownTitle>({
  children,
  ...story
}: StoryReference<Title> & { children: ReactNode }): ReactNode {
  return (
    <a href={`./?path=/story/${storyId(story)}`} target="_top">
      {children}
    </a>
  );
}
