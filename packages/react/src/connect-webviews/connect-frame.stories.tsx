import { expect } from "storybook/test";
import { flowAt } from "../../../../.storybook/flow-at.ts";
import preview from "../../../../.storybook/preview.tsx";
import { waitingStep } from "../../../../.storybook/waiting-webview.ts";
import { ConnectFrame } from "./connect-frame.tsx";

/** The steps inside a page of a host, with no dialog around them. */
const meta = preview.meta({
  component: ConnectFrame,
  title: "Connected accounts/ConnectFrame",
  decorators: [
    (Story) => (
      <main style={{ padding: 24, maxInlineSize: 640 }}>
        <Story />
      </main>
    ),
  ],
});

export const Choosing = meta.story({
  args: flowAt({ step: "choosing", params: {} }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: /^Nuki/ })).toBeVisible();
    await expect(canvas.queryByRole("dialog")).not.toBeInTheDocument();
  },
});

/** Seam's page has the height that it wants. */
export const SigningIn = meta.story({
  args: flowAt(waitingStep),
  play: async ({ canvas }) => {
    const { height } = canvas.getByTitle("Sign-in page").getBoundingClientRect();
    await expect(height).toBeGreaterThanOrEqual(600);
  },
});

export const Opening = meta.story({
  args: flowAt({ step: "opening", params: {}, provider: "nuki", attempt: 1 }),
  play: async ({ canvas }) => {
    const words = canvas.getByText("Opening the sign-in page…");
    await expect(words).toBeVisible();
    // What comes has its room already.
    await expect(words.parentElement?.getBoundingClientRect().height).toBeGreaterThan(600);
  },
});

export const HandedOver = meta.story({
  args: flowAt({ ...waitingStep, place: "link" }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("img", { name: "The link as a QR code" })).toBeVisible();
  },
});

export const Failed = meta.story({
  args: flowAt({ step: "failed", params: {}, provider: "nuki", reason: { code: "webview_gone" } }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("This sign-in has ended")).toBeVisible();
  },
});

/** Before it has begun there is nothing. */
export const NotBegun = meta.story({
  args: flowAt({ step: "idle" }),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("button")).not.toBeInTheDocument();
  },
});
