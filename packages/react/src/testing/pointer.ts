import { cdp } from "vitest/browser";

/** A real mouse and a real finger, whose presses can be watched while they last. */
export const pointer = {
  press: (target: Element) => mouse("mousePressed", centreOf(target)),
  moveTo: (target: Element) => mouse("mouseMoved", centreOf(target)),
  /** Lets go, or did so some milliseconds after now, as far as the browser is concerned. */
  release: (target: Element, after?: number) => mouse("mouseReleased", centreOf(target), after),
  touch: (target: Element) => touch("touchStart", [centreOf(target)]),
  slideTo: (target: Element) => touch("touchMove", [centreOf(target)]),
  lift: () => touch("touchEnd", []),
};

interface Point {
  x: number;
  y: number;
}

/** The middle of an element, as the whole browser window sees it: the test's page is a frame in it. */
function centreOf(target: Element): Point {
  const { left, top, width, height } = target.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame === undefined ? 1 : frame.width / innerWidth;
  return {
    x: (frame?.left ?? 0) + (left + width / 2) * scale,
    y: (frame?.top ?? 0) + (top + height / 2) * scale,
  };
}

const mouse = (type: "mousePressed" | "mouseMoved" | "mouseReleased", point: Point, after?: number) =>
  cdp().send("Input.dispatchMouseEvent", {
    type,
    ...point,
    button: "left",
    buttons: 1,
    clickCount: 1,
    ...(after !== undefined && { timestamp: (Date.now() + after) / 1_000 }),
  });

const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Point[]) =>
  cdp().send("Input.dispatchTouchEvent", { type, touchPoints });
