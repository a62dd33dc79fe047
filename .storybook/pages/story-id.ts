import { toId } from "storybook/internal/csf";
import type * as AccountsPanelFailures from "../../packages/react/src/connected-accounts/connected-accounts-panel-failures.stories.tsx";
import type * as AccountsPanel from "../../packages/react/src/connected-accounts/connected-accounts-panel.stories.tsx";
import type * as AccountTroubles from "../../packages/react/src/connected-accounts/account-troubles.stories.tsx";
import type * as SpacesPanel from "../../packages/react/src/spaces/spaces-panel.stories.tsx";
import type * as RowBoundary from "../../packages/react/src/states/row-boundary.stories.tsx";
import type * as PanelBoundary from "../../packages/react/src/states/panel-boundary.stories.tsx";
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
  "Spaces/SpacesPanel": keyof typeof SpacesPanel;
  "Connected accounts/ConnectedAccountsPanel": keyof typeof AccountsPanel;
  "Connected accounts/ConnectedAccountsPanel failures": keyof typeof AccountsPanelFailures;
  "Connected accounts/Every trouble": keyof typeof AccountTroubles;
  "States/PanelBoundary": keyof typeof PanelBoundary;
  "States/RowBoundary": keyof typeof RowBoundary;
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
