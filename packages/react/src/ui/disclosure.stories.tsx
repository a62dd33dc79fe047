import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { Disclosure } from "./disclosure.tsx";

const meta = preview.meta({
  component: Disclosure,
  title: "Parts/Disclosure",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: { title: "Manage this account", children: <p>Rename it, sync it, disconnect it.</p> },
});

export const Closed = meta.story({
  play: async ({ canvas, userEvent }) => {
    const title = canvas.getByRole("button", { name: "Manage this account" });
    await expect(title).toHaveAttribute("aria-expanded", "false");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByText("Rename it, sync it, disconnect it.")).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.queryByText("Rename it, sync it, disconnect it.")).not.toBeInTheDocument();
  },
});

export const Open = meta.story({
  args: { isOpenAtFirst: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Rename it, sync it, disconnect it.")).toBeVisible();
  },
});
