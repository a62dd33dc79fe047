import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { PortalError } from "../api/portal-error.ts";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { FailedState, type FailedStateProps } from "./failed-state.tsx";
import { FailureBar } from "./failure-bar.tsx";

const Bar = (props: FailedStateProps) => <FailureBar {...props} updatedAt={0} />;

test.each([
  ["a bar", Bar],
  ["a state", FailedState],
])("%s is spoken once, however often it is tried again, and says so only to who asked", async (_what, Part) => {
  const onRetry = vi.fn<() => void>();
  const error = new PortalError("Cut.", { code: "network" });
  const page = (isRetrying: boolean) => (
    <CustomerPortal customerKey="anyone">
      <Part {...{ error, isRetrying, onRetry }} />
    </CustomerPortal>
  );
  const { rerender } = render(page(false));
  const alert = screen.getByRole("alert");
  const button = screen.getByRole("button");
  expect(alert).toHaveTextContent("No connection to the server");
  expect(alert).not.toContainElement(button);
  const changes = new MutationObserver(() => undefined);
  changes.observe(alert, { subtree: true, childList: true, characterData: true, attributes: true });

  rerender(page(true));
  expect(button).toHaveAccessibleName("Try again");
  expect(button).not.toHaveAttribute("aria-disabled");
  rerender(page(false));
  await userEvent.click(button);
  expect(onRetry).toHaveBeenCalledTimes(1);
  rerender(page(true));
  expect(button).toHaveAccessibleName("Trying again…");
  await userEvent.click(button);
  expect(onRetry).toHaveBeenCalledTimes(1);
  rerender(page(false));
  expect(button).toHaveAccessibleName("Try again");
  rerender(page(true));
  expect(button).toHaveAccessibleName("Try again");
  expect(screen.getByRole("alert")).toBe(alert);
  expect(changes.takeRecords()).toEqual([]);
  changes.disconnect();
});
