import type { ReactNode } from "react";
import { StoryLink } from "./story-link.tsx";
import type { StoryReference } from "./story-id.ts";

const states = <const Entries extends readonly (readonly [story: StoryReference, says: string])[]>(entries: Entries) =>
  entries;

const lock = (story: StoryReference<"Devices/LockControl">["story"]): StoryReference => ({
  title: "Devices/LockControl",
  story,
});
const list = (story: StoryReference<"Devices/DevicesPanel">["story"]): StoryReference => ({
  title: "Devices/DevicesPanel",
  story,
});
const failure = (story: StoryReference<"Devices/DevicesPanel failures">["story"]): StoryReference => ({
  title: "Devices/DevicesPanel failures",
  story,
});
const whole = (story: StoryReference<"Portal/CustomerPortal">["story"]): StoryReference => ({
  title: "Portal/CustomerPortal",
  story,
});

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
    "A list",
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
          <li key={story.story}>
            <StoryLink {...story}>{story.story.replaceAll(/([a-z])([A-Z])/g, "$1 $2")}</StoryLink>: {says}
          </li>
        ))}
      </ul>
    </section>
  ));
}
