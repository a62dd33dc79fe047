import { StrictMode, useEffect, useState } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../testing/mount.ts";
import { pointer } from "../testing/pointer.ts";
import { HoldButton } from "./hold-button.tsx";

const onConfirm = vi.fn<() => void>();
const onHint = vi.fn<(text: string) => void>();

/** A button that is off while the browser is offline. */
function Unlock() {
  const [off, setOff] = useState(false);
  useEffect(() => {
    const aborter = new AbortController();
    addEventListener("offline", () => setOff(true), aborter);
    addEventListener("online", () => setOff(false), aborter);
    return () => aborter.abort();
  }, []);
  return (
    <HoldButton
      label="Unlock"
      name="Unlock Front door"
      earlyLabel="Keep holding"
      againLabel="Enter again"
      off={off}
      confirm={{
        title: "Unlock Front door?",
        body: "Anyone can walk in.",
        confirmLabel: "Unlock",
        cancelLabel: "Cancel",
      }}
      onConfirm={onConfirm}
      onHint={onHint}
    />
  );
}

beforeEach(() => {
  onConfirm.mockClear();
  onHint.mockClear();
  mount(
    <StrictMode>
      <div className="cp-root">
        <Unlock />
        <p>Elsewhere</p>
      </div>
    </StrictMode>,
  );
});

const button = () => page.getByRole("button", { name: /^Unlock Front door/ });
const elsewhere = () => page.getByText("Elsewhere");
const dialog = () => page.getByRole("dialog");

async function focus() {
  await expect.element(button()).toBeVisible();
  (button().element() as HTMLElement).focus();
}

describe("a pointer", () => {
  test("that holds means it, once", async () => {
    await userEvent.click(button(), { delay: 1_300 });
    expect(onConfirm).toHaveBeenCalledTimes(1);
    await expect.element(button()).toHaveTextContent("Unlock");
    expect(dialog().query()).toBeNull();
  });

  test("that lets go at once is told to keep holding", async () => {
    await userEvent.click(button());
    await expect.element(button()).toHaveTextContent("Keep holding");
    expect(onHint.mock.calls).toEqual([["Keep holding"]]);
    expect(dialog().query()).toBeNull();
    expect(onConfirm).not.toHaveBeenCalled();
  });

  test("that moves off does not mean it, nor when it comes back", async () => {
    await expect.element(button()).toBeVisible();
    await pointer.moveTo(button().element());
    await pointer.press(button().element());
    await expect.element(button()).toHaveAttribute("data-phase", "holding");
    await pointer.moveTo(elsewhere().element());
    await expect.element(button()).toHaveAttribute("data-phase", "early");
    await pointer.moveTo(button().element());
    await pointer.release(button().element());
    await expect.element(button()).not.toHaveAttribute("data-phase");
    expect(dialog().query()).toBeNull();
    expect(onConfirm).not.toHaveBeenCalled();
  });

  test("that held while the page was too busy to see it means it, once", async () => {
    await expect.element(button()).toBeVisible();
    await pointer.moveTo(button().element());
    await pointer.press(button().element());
    await pointer.release(button().element(), 700);
    expect(onConfirm).toHaveBeenCalledTimes(1);
    await expect.element(button()).not.toHaveAttribute("data-phase");
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });

  test("of another button than the first does nothing", async () => {
    await userEvent.click(button(), { button: "right", delay: 700 });
    await expect.element(button()).not.toHaveAttribute("data-phase");
    expect(onConfirm).not.toHaveBeenCalled();
  });
});

describe("a finger", () => {
  test("that holds means it, once", async () => {
    await expect.element(button()).toBeVisible();
    await pointer.touch(button().element());
    await expect.poll(() => onConfirm).toHaveBeenCalledTimes(1);
    await pointer.lift();
    await expect.element(button()).toHaveTextContent("Unlock");
    expect(dialog().query()).toBeNull();
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });

  test("that slides off does not mean it", async () => {
    await expect.element(button()).toBeVisible();
    await pointer.touch(button().element());
    await expect.element(button()).toHaveAttribute("data-phase", "holding");
    await pointer.slideTo(elsewhere().element());
    await expect.element(button()).not.toHaveAttribute("data-phase", "holding");
    await pointer.lift();
    expect(onConfirm).not.toHaveBeenCalled();
  });
});

describe("a key", () => {
  test.each(["{Enter}", " "])("%j pressed twice means it", async (key) => {
    await focus();
    await userEvent.keyboard(key);
    await expect.element(button()).toHaveTextContent("Enter again");
    expect(onConfirm).not.toHaveBeenCalled();
    await userEvent.keyboard(key);
    expect(onConfirm).toHaveBeenCalledTimes(1);
    expect(onHint.mock.calls).toEqual([["Enter again"]]);
    expect(dialog().query()).toBeNull();
  });

  test("pressed once is forgotten after a while", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      await focus();
      await userEvent.keyboard("{Enter}");
      await expect.element(button()).toHaveTextContent("Enter again");
      vi.advanceTimersByTime(5_000);
      await expect.element(button()).toHaveTextContent("Unlock");
      await userEvent.keyboard("{Enter}");
      expect(onConfirm).not.toHaveBeenCalled();
    } finally {
      vi.useRealTimers();
    }
  });

  test("pressed once is forgotten when focus moves on", async () => {
    await focus();
    await userEvent.keyboard("{Enter}");
    (button().element() as HTMLElement).blur();
    await expect.element(button()).toHaveTextContent("Unlock");
  });

  test("held down is one press", async () => {
    await focus();
    await userEvent.keyboard("{Enter>4/}");
    await expect.element(button()).toHaveTextContent("Enter again");
    expect(onConfirm).not.toHaveBeenCalled();
  });
});

describe("a click without pointer or key", () => {
  const ask = async () => {
    await focus();
    (button().element() as HTMLElement).click();
    await expect.element(dialog()).toBeVisible();
  };

  test("asks, and acts on yes", async () => {
    await ask();
    await dialog().getByRole("button", { name: "Unlock" }).click();
    expect(onConfirm).toHaveBeenCalledTimes(1);
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(button()).toHaveFocus();
  });

  test("is asked no longer once the button is off, nor when it is on again", async () => {
    await ask();
    dispatchEvent(new Event("offline"));
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(button()).toHaveFocus();
    dispatchEvent(new Event("online"));
    await expect.element(button()).not.toHaveAttribute("aria-disabled");
    expect(dialog().query()).toBeNull();
    expect(onConfirm).not.toHaveBeenCalled();
  });

  test("is taken back with Escape, and focus returns", async () => {
    await ask();
    await userEvent.keyboard("{Escape}");
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(button()).toHaveFocus();
    expect(onConfirm).not.toHaveBeenCalled();
  });

  test("is taken back with Cancel, and focus returns", async () => {
    await ask();
    await userEvent.keyboard("{Enter}");
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(button()).toHaveFocus();
    expect(onConfirm).not.toHaveBeenCalled();
  });

  test("asks also after a press that went astray", async () => {
    await expect.element(button()).toBeVisible();
    await pointer.moveTo(button().element());
    await pointer.press(button().element());
    await pointer.moveTo(elsewhere().element());
    await pointer.release(elsewhere().element());
    await ask();
  });
});
