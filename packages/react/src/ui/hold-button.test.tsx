import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { HoldButton } from "./hold-button.tsx";

const confirm = { title: "Unlock?", body: "Anyone can walk in.", confirmLabel: "Unlock", cancelLabel: "Cancel" };
const button = (onConfirm: () => void, off = false) => (
  <HoldButton
    label="Unlock"
    name="Unlock Room 1"
    earlyLabel="Keep holding"
    againLabel="Enter again"
    off={off}
    confirm={confirm}
    onConfirm={onConfirm}
  />
);

test("a first press is forgotten when the button was off in between", async () => {
  const onConfirm = vi.fn<() => void>();
  const { rerender } = render(button(onConfirm));
  screen.getByRole("button").focus();
  await userEvent.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: "Unlock Room 1: Enter again" })).toBeVisible();
  rerender(button(onConfirm, true));
  await userEvent.keyboard("{Enter}");
  rerender(button(onConfirm));
  await userEvent.keyboard("{Enter}");
  expect(onConfirm).not.toHaveBeenCalled();
  await userEvent.keyboard("{Enter}");
  expect(onConfirm).toHaveBeenCalledTimes(1);
});
