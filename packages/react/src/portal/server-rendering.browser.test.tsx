import { hydrateRoot } from "react-dom/client";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { commands, page } from "vitest/browser";
import { answerFetch } from "../testing/answer-fetch.ts";
import { SERVER_PAGES, type ServerPage } from "../testing/server-pages.tsx";
import { smallHouse } from "../testing/small-house.ts";
import "../styles/index.css";

declare module "vitest/browser" {
  interface BrowserCommands {
    /** Draws a page in Node, as a host's server would. */
    drawOnServer: (page: ServerPage) => Promise<string>;
  }
}

/** Puts a server's page on screen, as it arrives. */
function arrive(html: string): HTMLElement {
  document.body.style.margin = "0";
  const box = document.createElement("div");
  box.innerHTML = html;
  document.body.append(box);
  onTestFinished(() => box.remove());
  return box;
}

/** Lets the browser go on from a server's page; gives everything that React or anyone complained of. */
function goOn(box: HTMLElement, name: ServerPage): unknown[] {
  const complaints: unknown[] = [];
  for (const level of ["error", "warn"] as const) {
    const spy = vi.spyOn(console, level).mockImplementation((...said) => complaints.push(said));
    onTestFinished(() => spy.mockRestore());
  }
  const root = hydrateRoot(box, SERVER_PAGES[name], { onRecoverableError: (error) => complaints.push(error) });
  onTestFinished(() => root.unmount());
  return complaints;
}

const topOf = (element: Element | null | undefined) => element?.getBoundingClientRect().top;

describe.each(["panels", "whole"] as const)("%s", (name) => {
  test("are drawn by a server as they wait, without a style or script that a strict policy blocks", async () => {
    const html = await commands.drawOnServer(name);
    expect(html).toContain("cp-skeleton-row");
    expect(html).not.toMatch(/ style=|<style|<script/);
  });

  test("go on in the browser without a word of complaint, and nothing moves", async () => {
    await page.viewport(1_280, 900);
    answerFetch({ seed: smallHouse() });
    const box = arrive(await commands.drawOnServer(name));
    const root = box.querySelector(".cp-root");
    const before = [topOf(box.querySelector(".cp-list")), topOf(box.querySelector(".cp-panel-title"))];
    const complaints = goOn(box, name);
    await expect.element(page.getByRole("listitem").first()).toBeVisible();
    // What the server drew was taken over, not thrown away and drawn again.
    expect(box.querySelector(".cp-root")).toBe(root);
    expect([topOf(box.querySelector(".cp-list")), topOf(box.querySelector(".cp-panel-title"))]).toEqual(before);
    expect(complaints).toEqual([]);
  });
});

test("a server's page has the look and the words of the host", async () => {
  expect(await commands.drawOnServer("panels")).toContain('data-color-scheme="dark"');
  const html = await commands.drawOnServer("whole");
  for (const words of ["The house", "Devices", "Units", "Accounts"]) expect(html).toContain(words);
});
