import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { FrameNotice } from "./frame-notice.tsx";
import { frameWords } from "./frame-words.ts";
import { PortalFrameError, type PortalFrameErrorCode } from "./portal-frame-error.ts";

const failed = (code: PortalFrameErrorCode) => ({
  phase: "failed" as const,
  error: new PortalFrameError(code, "For developers."),
  url: "https://portal.example.com/#token",
});

const meta = preview.meta({
  component: FrameNotice,
  title: "Portal/FrameNotice",
  args: { state: failed("no_answer"), t: frameWords(undefined), onRetry: () => undefined },
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
});

export const NoAnswer = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("alert")).toHaveTextContent(/does not answer.*open it in a new tab/);
    await expect(canvas.getByRole("button", { name: "Open in a new tab" })).toBeVisible();
  },
});

export const OtherVersion = meta.story({
  args: { state: failed("version_mismatch") },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("alert")).toHaveTextContent(/don’t fit together.*Reload this page/);
  },
});

export const Dark = NoAnswer.extend({ globals: { scheme: "dark", width: "320" } });
