import { DEMO } from "@customer-portal/sandbox";
import type { CSSProperties } from "react";
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { answerFetch } from "../testing/answer-fetch.ts";
import { mount } from "../testing/mount.ts";
import { DeviceCard } from "./device-card.tsx";

beforeEach(() => page.viewport(1_280, 900));

function Cards({ style, className }: { style: CSSProperties; className?: string }) {
  return (
    <CustomerPortal customerKey={DEMO.customerKey}>
      <div style={style}>
        <DeviceCard deviceId="11111111-1111-4111-8111-111111111111" className={className} />
        <DeviceCard deviceId="22222222-2222-4222-8222-222222222222" className={className} />
      </div>
    </CustomerPortal>
  );
}

const widths = () =>
  [...document.querySelectorAll(".cp-device-card")].map((card) => card.getBoundingClientRect().width);

test.each<[string, CSSProperties, number]>([
  ["a row", { display: "flex", gap: 20 }, 440],
  ["a row that wraps", { display: "flex", flexWrap: "wrap", gap: 20 }, 900],
  ["a column", { display: "flex", flexDirection: "column", alignItems: "flex-start" }, 900],
  ["an auto grid", { display: "grid", gridTemplateColumns: "auto auto", gap: 20 }, 440],
  ["a grid of equal parts", { display: "grid", gridTemplateColumns: "1fr 1fr", gap: 20 }, 440],
  ["a grid of as many as fit", { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(280px, 1fr))" }, 450],
  ["a block", {}, 900],
])("cards in %s have the room that is there", async (_what, style, width) => {
  answerFetch();
  mount(<Cards style={style} />, { width: 900 });
  await expect.element(page.getByText("This is no longer here").first()).toBeVisible();
  expect(widths()).toEqual([width, width]);
});

test("a host's class gives them another width, and margins do not push them out", async () => {
  answerFetch();
  const sheet = document.createElement("style");
  sheet.textContent = ".narrow { width: 300px } .apart { margin: 16px }";
  // Before ours: a host's class is not to depend on the order of imports.
  document.head.prepend(sheet);
  const box = mount(<Cards style={{}} className="apart" />, { width: 400 });
  await expect.element(page.getByText("This is no longer here").first()).toBeVisible();
  expect(widths()).toEqual([368, 368]);
  for (const card of box.querySelectorAll(".cp-device-card")) card.classList.replace("apart", "narrow");
  expect(widths()).toEqual([300, 300]);
  sheet.remove();
});
