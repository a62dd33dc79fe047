import { Dialog as MuiDialog } from "@mui/material";
import { Dialog as RadixDialog } from "radix-ui";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import { DeviceCard } from "../devices/device-card.tsx";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import { answerFetch } from "../testing/answer-fetch.ts";
import { mount } from "../testing/mount.ts";
import { pointer } from "../testing/pointer.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { CustomerPortal } from "./customer-portal.tsx";

/** Our layers inside the modal dialogs that hosts have. */

beforeEach(() => page.viewport(1_000, 900));

interface HostProps {
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog of the browser's own, of the kind that also closes at a press beside it. */
function Native({ isOpen, onClose, children }: HostProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) ref.current?.showModal();
    else ref.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={ref}
      aria-label="Host"
      {...{ closedby: "any" }}
      style={{ inlineSize: 700 }}
      onClose={onClose}
      onCancel={onClose}
    >
      {children}
    </dialog>
  );
}

function Radix({ isOpen, onClose, children }: HostProps) {
  return (
    <RadixDialog.Root open={isOpen} onOpenChange={onClose}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay style={{ position: "fixed", inset: 0, background: "rgb(0 0 0 / 50%)", zIndex: 9_999 }} />
        <RadixDialog.Content
          aria-describedby={undefined}
          style={{
            position: "fixed",
            left: "50%",
            top: "50%",
            transform: "translate(-50%, -50%)",
            inlineSize: 700,
            background: "white",
            zIndex: 10_000,
          }}
        >
          <RadixDialog.Title>Host</RadixDialog.Title>
          {children}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

const Mui = ({ isOpen, onClose, children }: HostProps) => (
  <MuiDialog open={isOpen} onClose={onClose} maxWidth={false} slotProps={{ paper: { "aria-label": "Host" } }}>
    <div style={{ inlineSize: 700 }}>{children}</div>
  </MuiDialog>
);

const host = () => page.getByRole("dialog", { name: "Host" });
const card = () => host().getByRole("group", { name: "Front door" });
const inPanel = () => host().getByRole("listitem").filter({ hasText: "Back door" });
const unlock = (part: Locator) => part.getByRole("button", { name: /^Unlock/ });
const lock = (part: Locator) => part.getByRole("button", { name: /^Lock/ });
// One that is closed and about to leave the page is there until it has left.
const question = () => page.getByRole("dialog", { name: /^Unlock (Front|Back) door\?$/, includeHidden: true });
const spoken = (text: RegExp) => host().getByRole("status").filter({ hasText: text });
const click = (part: Locator) => (part.element() as HTMLElement).click();

/** Opens a host's dialog with a card and a panel in it, and gives what hears that the host closes it. */
async function open(Host: (props: HostProps) => ReactNode) {
  answerFetch({ seed: smallHouse() });
  const onClosed = vi.fn<() => void>();
  function Page() {
    const [isOpen, setIsOpen] = useState(true);
    const close = () => {
      onClosed();
      setIsOpen(false);
    };
    return (
      <Host isOpen={isOpen} onClose={close}>
        <button type="button">Of the host</button>
        <CustomerPortal customerKey={HOUSE.customerKey}>
          <DeviceCard deviceId={HOUSE.door} />
          <DevicesPanel />
        </CustomerPortal>
      </Host>
    );
  }
  mount(<Page />);
  for (const part of [card(), inPanel()]) await expect.element(unlock(part)).toBeVisible();
  // A dialog that is still on its way in may swallow a press.
  await expect.poll(() => isReachable(unlock(card()))).toBe(true);
  return onClosed;
}

/** Whether a press at the middle of something reaches it. */
function isReachable(part: Locator): boolean {
  const { left, top, width, height } = part.element().getBoundingClientRect();
  return part.element().contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

describe.each([
  ["a native modal dialog", Native],
  ["a modal dialog of Radix", Radix],
  ["a dialog of MUI", Mui],
])("in %s", (_name, Host) => {
  test("a door is unlocked by holding, and what came of it is said where it is heard", async () => {
    const onClosed = await open(Host);
    await pointer.moveTo(unlock(card()).element());
    await pointer.press(unlock(card()).element());
    await expect.element(lock(card())).toBeVisible();
    await pointer.release(lock(card()).element());
    await expect.element(spoken(/Front door.?: Unlocked at/)).toBeInTheDocument();
    expect(onClosed).not.toHaveBeenCalled();
  });

  test("our question stands above it, is answered, and gives focus back", async () => {
    const onClosed = await open(Host);
    click(unlock(inPanel()));
    await expect.element(question()).toBeVisible();
    const cancel = question().getByRole("button", { name: "Cancel" });
    const yes = question().getByRole("button", { name: "Unlock" });
    await expect.element(cancel).toHaveFocus();
    expect([cancel, yes].map(isReachable)).toEqual([true, true]);
    // Neither its words nor the dimmed page around it are outside the host's dialog.
    await question().getByRole("heading").click();
    await userEvent.click(document.body, { position: { x: 5, y: 5 }, force: true });
    await expect.element(question()).toBeVisible();
    await yes.click();
    await expect.element(question()).not.toBeInTheDocument();
    await expect.element(lock(inPanel())).toHaveFocus();
    await expect.element(spoken(/Back door.?: Unlocked at/)).toBeInTheDocument();
    expect(onClosed).not.toHaveBeenCalled();
  });

  test("Escape closes our question alone, and the next one is the host's", async () => {
    const onClosed = await open(Host);
    for (const part of [card(), inPanel()])
      for (const focused of [true, false]) {
        click(unlock(part));
        await expect.element(question()).toBeVisible();
        // A press on mere words leaves focus nowhere.
        if (!focused) await question().getByRole("heading").click();
        await userEvent.keyboard("{Escape}");
        await expect.element(question()).not.toBeInTheDocument();
        await expect.element(unlock(part)).toHaveFocus();
      }
    expect(onClosed).not.toHaveBeenCalled();
    await host().getByRole("button", { name: "Of the host" }).click();
    await userEvent.keyboard("{Escape}");
    await expect.element(host()).not.toBeInTheDocument();
    expect(onClosed).toHaveBeenCalled();
  });

  test("Escape empties our search and leaves our details, and is not the host's then", async () => {
    const onClosed = await open(Host);
    const search = page.getByRole("searchbox");
    await search.fill("back");
    await userEvent.keyboard("{Escape}");
    await expect.element(search).toHaveValue("");
    const name = inPanel().getByRole("button").first();
    await name.click();
    await expect.element(page.getByRole("heading", { name: "Back door" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(name).toHaveFocus();
    expect(onClosed).not.toHaveBeenCalled();
  });
});
