import type { ReactNode } from "react";
import { StoryLink } from "./story-link.tsx";
import type { ShownTitle, StoryReference } from "./story-id.ts";

const states = <const Entries extends readonly (readonly [story: StoryReference, says: string])[]>(entries: Entries) =>
  entries;

/** Names the stories of one file. */
const storiesOf =
  <Title extends ShownTitle>(title: Title) =>
  (story: StoryReference<Title>["story"]): StoryReference => ({ title, story });

const lock = storiesOf("Devices/LockControl");
const list = storiesOf("Devices/DevicesPanel");
const failure = storiesOf("Devices/DevicesPanel failures");
const spaces = storiesOf("Spaces/SpacesPanel");
const accounts = storiesOf("Connected accounts/ConnectedAccountsPanel");
const accountsFailure = storiesOf("Connected accounts/ConnectedAccountsPanel failures");
const accountTrouble = storiesOf("Connected accounts/Every trouble");
const panelFault = storiesOf("States/PanelBoundary");
const rowFault = storiesOf("States/RowBoundary");
const whole = storiesOf("Portal/CustomerPortal");

const GROUPS = [
  [
    "A lock",
    states([
      [lock("Locked"), "locked, with when that was checked"],
      [lock("Unlocked"), "unlocked, with Lock as the one thing to do"],
      [lock("UnknownState"), "unknown: both commands"],
      [lock("Waiting"), "under way, with the seconds it has taken"],
      [lock("Confirmed"), "unlocked, confirmed by the lock"],
      [lock("Unconfirmed"), "sent, not confirmed"],
      [lock("Unanswered"), "no answer, still watching"],
      [lock("Failed"), "did not happen, and why, in the lock’s own words"],
      [lock("RefusedByHost"), "the host said no, and why"],
      [lock("RateLimited"), "too many commands in a minute"],
      [lock("Offline"), "out of reach: what it said last"],
      [lock("SignedOut"), "its account is signed out"],
      [lock("TurnedByHand"), "somebody turned it after the command"],
      [lock("AskedByClick"), "the question for who can’t hold"],
    ]),
  ],
  [
    "Devices",
    states([
      [list("Loading"), "on its way, in its final size"],
      [list("Empty"), "nothing yet"],
      [list("TroubleFirst"), "what needs a person, first"],
      [list("NoResults"), "nothing found"],
      [list("NoResultsInTrouble"), "nothing found while something is wrong"],
      [list("Large"), "the rest is still being read"],
      [list("RestFails"), "the rest could not be read"],
      [list("FailedRefetch"), "could not refresh: what was known stays"],
      [list("SignInEnds"), "the sign-in ended: what was known and typed stays"],
      [list("ReadOnly"), "only looking"],
    ]),
  ],
  [
    "Spaces",
    states([
      [spaces("Loading"), "on its way"],
      [spaces("Empty"), "nothing yet"],
      [spaces("TroubleFirst"), "what needs a person, first"],
      [spaces("Jammed"), "a lock of a place that would not move"],
      [spaces("NoResults"), "nothing found"],
      [spaces("DevicesMissing"), "the places are known, their devices are not"],
      [spaces("FailedRefetch"), "could not refresh: what was known stays"],
      [spaces("Failed"), "nothing could be read"],
      [spaces("NotAllowed"), "not for this person"],
    ]),
  ],
  [
    "Connected accounts",
    states([
      [accounts("Loading"), "on its way"],
      [accounts("Empty"), "nothing connected yet"],
      [accounts("NeedsAttention"), "only what needs a person"],
      [accounts("NothingNeedsAttention"), "nothing does"],
      [accounts("BridgeAndOutage"), "a bridge that is down, a provider with an outage"],
      [accounts("StillCounting"), "devices are still being counted"],
      [accountTrouble("List"), "every trouble that an account may have, and what to do"],
      [accountsFailure("WithoutDevices"), "the accounts are known, their devices are not"],
      [accountsFailure("FailedRefetch"), "could not refresh: what was known stays"],
      [accountsFailure("Failed"), "nothing could be read"],
      [accountsFailure("NotAllowed"), "not for this person"],
      [accountsFailure("NotThere"), "an account that is gone"],
    ]),
  ],
  [
    "Something could not be drawn",
    states([
      [panelFault("Fallen"), "a panel, with another try"],
      [rowFault("Broken"), "one row; the list goes on"],
    ]),
  ],
  [
    "Nothing could be read",
    states([
      [failure("GatewayDown"), "no connection"],
      [failure("SignInEnded"), "nobody is signed in"],
      [failure("ForbiddenCustomer"), "not this customer"],
      [failure("UnknownCustomer"), "no such customer"],
      [failure("RateLimited"), "too many requests"],
      [failure("ServerError"), "the server failed"],
      [failure("PageForJson"), "an answer that is none"],
      [failure("GatewayNotMounted"), "no gateway there"],
      [failure("HeadersFail"), "the host’s headers could not be had"],
    ]),
  ],
  [
    "The whole portal",
    states([
      [whole("NothingConnectedYet"), "nothing connected yet"],
      [whole("WithoutAccounts"), "a part left out by the host"],
      [whole("AccountsRefused"), "a part refused by the server"],
      [whole("NothingAllowed"), "nothing left to show"],
    ]),
  ],
] as const;

/** Every state that a person may meet, each with its story. */
export function ScreenStates(): ReactNode {
  return GROUPS.map(([name, entries]) => (
    <section key={name}>
      <h3>{name}</h3>
      <ul>
        {entries.map(([story, says]) => (
          <li key={`${story.title} ${story.story}`}>
            <StoryLink {...story}>{story.story.replaceAll(/([a-z])([A-Z])/g, "$1 $2")}</StoryLink>: {says}
          </li>
        ))}
      </ul>
    </section>
  ));
}
