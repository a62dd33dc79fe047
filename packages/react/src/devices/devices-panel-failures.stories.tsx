import { http, HttpResponse } from "msw";
import { expect, within } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { portal, storySandbox } from "../../../../.storybook/story-sandbox.ts";
import { DevicesPanel } from "./devices-panel.tsx";

const meta = preview.meta({ component: DevicesPanel, title: "Devices/DevicesPanel failures" });

const LIST = "/devices/list";
const GATEWAY = "*/api/customer-portal/*";

type Play = { canvas: ReturnType<typeof within> };

/** Says what happened and what to do. */
async function expectWords({ canvas }: Play, title: string, body: string): Promise<void> {
  const failure = within(await canvas.findByRole("alert"));
  await expect(failure.getByText(title)).toBeVisible();
  await expect(failure.getByText(body)).toBeVisible();
}

/** Offers another try as well, where one may help. */
async function expectFailure(play: Play, title: string, body: string): Promise<void> {
  await expectWords(play, title, body);
  await expect(play.canvas.getByRole("button", { name: "Try again" })).toBeVisible();
}

/** Another try would change nothing, so none is offered. */
async function expectDeadEnd(play: Play, title: string, body: string): Promise<void> {
  await expectWords(play, title, body);
  await expect(play.canvas.queryByRole("button")).not.toBeInTheDocument();
}

let isDown = true;

export const GatewayDown = meta.story({
  parameters: portal({ handlers: [http.post(GATEWAY, () => (isDown ? HttpResponse.error() : undefined))] }),
  beforeEach: () => {
    isDown = true;
  },
  play: async ({ canvas, userEvent }) => {
    await expectFailure({ canvas }, "No connection to the server", "Check your network, then try again.");
    isDown = false;
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(await canvas.findByText("Gym entrance")).toBeVisible();
  },
});

export const SignInEnded = meta.story({
  parameters: portal({ authorize: () => "unauthorized" }),
  play: (story) => expectFailure(story, "Your sign-in has ended", "Sign in again, then try again."),
});

export const ForbiddenCustomer = meta.story({
  parameters: portal({ authorize: () => false }),
  play: (story) =>
    expectDeadEnd(
      story,
      "You have no access to this customer",
      "Ask someone who manages it to give you access, or switch to another one.",
    ),
});

export const UnknownCustomer = meta.story({
  parameters: portal({ customerKey: "ホテル 7/ü?&#", authorize: () => "customer_not_found" }),
  play: (story) =>
    expectDeadEnd(
      story,
      "This customer does not exist",
      "It may have been removed, or its name is mistyped. Switch to another one.",
    ),
});

export const RateLimited = meta.story({
  parameters: portal({ prepare: ({ simulate }) => simulate.fail({ path: LIST, retry_after: 30, times: 9 }) }),
  play: (story) => expectFailure(story, "Too many requests", "Try again in 30 s."),
});

export const ServerError = meta.story({
  parameters: portal({ prepare: ({ simulate }) => simulate.fail({ path: LIST, status: 500, times: 99 }) }),
  play: async ({ canvas, userEvent }) => {
    await expectFailure(
      { canvas },
      "The server has a problem",
      "It is not on your side. Wait a moment, then try again.",
    );
    storySandbox().simulate.clearFaults();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(await canvas.findByText("Gym entrance")).toBeVisible();
  },
});

/** A proxy before the gateway answers with a page of its own. */
export const PageForJson = meta.story({
  parameters: portal({ handlers: [http.post(GATEWAY, () => HttpResponse.html("<h1>Please sign in</h1>"))] }),
  play: (story) =>
    expectFailure(
      story,
      "The server’s answer could not be read",
      "Try again. If it stays, tell the people who run this site.",
    ),
});

export const GatewayNotMounted = meta.story({
  parameters: portal({
    handlers: [http.post("*/nothing-here/*", () => HttpResponse.html("Not found", { status: 404 }))],
    props: { endpoint: "/nothing-here" },
  }),
  play: (story) =>
    expectFailure(
      story,
      "The portal is not set up here",
      "No portal server answers at its address. Tell the people who run this site.",
    ),
});

export const HeadersFail = meta.story({
  parameters: portal({
    props: {
      headers: () => {
        throw new Error("The host's token store is broken.");
      },
    },
  }),
  play: (story) => expectFailure(story, "You could not be signed in", "Try again, or sign in again."),
});

/** The narrowest phone, in the dark. */
export const Narrow = meta.story({
  globals: { width: "320", scheme: "dark" },
  parameters: portal({ authorize: () => false }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("alert")).toBeVisible();
  },
});
