import axe from "axe-core";
import { DEMO } from "@customer-portal/sandbox";
import type { ReactNode } from "react";
import { describe, expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { ConnectedAccountsPanel } from "../connected-accounts/connected-accounts-panel.tsx";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import { SpaceCard } from "../spaces/space-card.tsx";
import { SpacesPanel } from "../spaces/spaces-panel.tsx";
import { answerFetch } from "../testing/answer-fetch.ts";
import { mount } from "../testing/mount.ts";
import { CustomerPortal } from "./customer-portal.tsx";

/** Every panel at three widths in two schemes, with what is open in it: nothing that axe objects to, nothing too wide. */

const SPACE = { spaceKey: "harbor-room-204" };
const pictures: Record<string, { draw: ReactNode | undefined; until: RegExp; open?: RegExp }> = {
  "the whole portal": { draw: undefined, until: /^Room 203 door/, open: /^Room 203 door/ },
  devices: { draw: <DevicesPanel />, until: /^Room 203 door/, open: /^Gym entrance/ },
  spaces: { draw: <SpacesPanel />, until: /^Room 204/, open: /^Room 204/ },
  "connected accounts": { draw: <ConnectedAccountsPanel />, until: /^Salto KS/, open: /^Yale/ },
  cards: {
    draw: (
      <>
        <SpaceCard {...SPACE} onOpen={() => undefined} />
        <SpaceCard spaceKey="harbor-gym-entrance" onOpen={() => undefined} />
      </>
    ),
    until: /^Gym entrance/,
  },
};

async function flaws(box: HTMLElement): Promise<string[]> {
  // Colours that are on their way to others have a contrast of their own.
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  const { violations } = await axe.run(box, { rules: { region: { enabled: false } } });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [...found, `${scrollWidth} px wide in ${clientWidth} px`] : found;
}

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  describe.each([1_280, 768, 360])("at %i px", (width) => {
    test.each(Object.entries(pictures))("%s", async (_name, { draw, until, open }) => {
      await page.viewport(width, 800);
      document.documentElement.style.colorScheme = colorScheme;
      document.body.style.background = "Canvas";
      onTestFinished(() => {
        document.documentElement.removeAttribute("style");
        document.body.removeAttribute("style");
      });
      answerFetch();
      const box = mount(
        <CustomerPortal
          customerKey={DEMO.customerKey}
          businessVertical="hospitality"
          title="Harbor Hotels"
          routing="memory"
          {...(draw !== undefined && { children: draw })}
        />,
      );
      const button = (name: RegExp) =>
        page.getByRole("listitem").or(page.getByRole("group")).getByRole("button", { name }).first();
      await expect.element(button(until)).toBeVisible();
      expect(await flaws(box)).toEqual([]);
      if (open === undefined) return;
      await button(open).click();
      await expect.poll(() => box.querySelector(".cp-details-title")).not.toBeNull();
      expect(await flaws(box)).toEqual([]);
    });
  });
});
