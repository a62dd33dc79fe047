import { useState } from "react";
import { expect, waitFor } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { PortalRoot } from "../provider/portal-root.tsx";
import { Button } from "./button.tsx";
import { DetailsHeader } from "./details-header.tsx";
import { Facts } from "./facts.tsx";
import { Panes } from "./panes.tsx";
import { Picture } from "./picture.tsx";
import { Row } from "./row.tsx";

const DOORS = ["Front door", "Pool gate", "Wine cellar"];
const picture = <Picture src={undefined} icon="lock" kind="lock" />;

function Doors({ initial }: { initial: string | null }) {
  const [openId, setOpenId] = useState(initial);
  return (
    <PortalRoot>
      <Panes
        openId={openId}
        onClose={() => setOpenId(null)}
        detailsLabel="Door details"
        backLabel="All doors"
        closeLabel="Close details"
        list={
          <div>
            <Button onClick={() => setOpenId("Wine cellar")}>See the new door</Button>
            <div className="cp-list" role="list" aria-label="Doors">
              {DOORS.map((name, index) => (
                <Row
                  key={name}
                  id={name}
                  index={index}
                  total={DOORS.length}
                  isSelected={name === openId}
                  kind="lock"
                  picture={picture}
                  name={name}
                  meta="Harbor Hotels"
                  metaTone="plain"
                  onOpen={setOpenId}
                />
              ))}
            </div>
          </div>
        }
        details={
          openId !== null && (
            <div className="cp-details">
              <DetailsHeader id="door" picture={picture} title={openId} subtitle="Lock" />
              <Facts facts={[["Battery", "82%"]]} />
            </div>
          )
        }
      />
    </PortalRoot>
  );
}

const meta = preview.meta({ component: Doors, title: "Parts/Panes", args: { initial: "Pool gate" } });

export const Beside = meta.story({
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole("complementary", { name: "Door details" })).toBeVisible();
    await expect(canvas.getByRole("button", { name: /^Front door/ })).toBeVisible();
    canvas.getByRole("button", { name: "Close details" }).focus();
    await userEvent.keyboard("{Escape}");
    await expect(canvas.queryByRole("complementary")).not.toBeInTheDocument();
    await expect(canvas.getByRole("button", { name: /^Pool gate/ })).toHaveFocus();
  },
});

/** Where there is little room the details take the list's place, and focus goes along. */
export const Instead = meta.story({
  globals: { width: "360" },
  args: { initial: null },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /^Pool gate/ }));
    await expect(canvas.getByRole("heading", { name: "Pool gate" })).toHaveFocus();
    await expect(canvas.getByRole("button", { name: "All doors" })).toBeVisible();
    await expect(canvas.queryByRole("list", { name: "Doors" })).not.toBeInTheDocument();
  },
});

/** What opens them from the list goes with it as well. */
export const InsteadByAButton = meta.story({
  globals: { width: "360" },
  args: { initial: null },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "See the new door" }));
    await waitFor(() => expect(canvas.getByRole("heading", { name: "Wine cellar" })).toHaveFocus());
  },
});

export const Closed = meta.story({ args: { initial: null }, globals: { scheme: "dark" } });
