import { toId } from "storybook/internal/csf";
import type * as Whole from "../../packages/react/src/portal/customer-portal.stories.tsx";
import type * as Failures from "../../packages/react/src/devices/devices-panel-failures.stories.tsx";
import type * as Devices from "../../packages/react/src/devices/devices-panel.stories.tsx";
import type * as LockControl from "../../packages/react/src/devices/lock-control.stories.tsx";
import type * as Examples from "./examples.stories.tsx";

/** Every story that a documentation page shows or links, so that one which goes is missed by the compiler. */
interface StoryNames {
  "Devices/LockControl": keyof typeof LockControl;
  "Devices/DevicesPanel": keyof typeof Devices;
  "Devices/DevicesPanel failures": keyof typeof Failures;
  "Portal/CustomerPortal": keyof typeof Whole;
  "Documentation/Examples": keyof typeof Examples;
}

/** The title of a story file that documentation shows. */
export type ShownTitle = keyof StoryNames;

/** Names one story of a file. */
export interface StoryReference<Title extends ShownTitle = ShownTitle> {
  title: Title;
  story: StoryNames[Title];
}

/** The id by which Storybook knows a story. */
export function storyId<Title extends ShownTitle>({ title, story }: StoryReference<Title>): string {
  return toId(title, story.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2"));
}
