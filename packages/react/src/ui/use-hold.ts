"use client";
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from "react";

/** Milliseconds of holding that count as meant, and for which a first key press or a hint stands. */
const HOLD = 600;
const ARMED = 5_000;
const HINT = 2_000;

/** Where a press stands: `early` was let go too soon, `armed` waits for the second key press. */
export type HoldPhase = "idle" | "holding" | "early" | "armed";

/** What `useHold` gives: the phase, and the handlers for the button. */
export interface Hold {
  phase: HoldPhase;
  handlers: {
    onPointerDown: (event: PointerEvent) => void;
    onPointerUp: (event: PointerEvent) => void;
    onPointerCancel: () => void;
    onPointerLeave: (event: PointerEvent) => void;
    onContextMenu: (event: MouseEvent) => void;
    onKeyDown: (event: KeyboardEvent) => void;
    onKeyUp: (event: KeyboardEvent) => void;
    onBlur: () => void;
    onClick: (event: MouseEvent) => void;
  };
}

/** What a press may come to. */
export interface HoldCallbacks {
  /** The press was meant. */
  onMeant: () => void;
  /** Somebody pressed who can neither hold nor press twice. */
  onAsk: () => void;
  /** The press was not enough, and something more is waited for. */
  onHint: (phase: "early" | "armed") => void;
}

/**
 * Tells a meant press from a stray one: a pointer must hold, a key must be pressed twice, and a click without
 * either (a screen reader, a switch) is handed to `onAsk`.
 */
export function useHold(off: boolean, { onMeant, onAsk, onHint }: HoldCallbacks): Hold {
  const [phase, setPhase] = useState<HoldPhase>("idle");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const began = useRef(0);
  const byPointer = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  const enter = (next: HoldPhase, after: number, then: () => void) => {
    clearTimeout(timer.current);
    setPhase(next);
    if (next === "early" || next === "armed") onHint(next);
    timer.current = setTimeout(then, after);
  };
  const rest = () => {
    clearTimeout(timer.current);
    setPhase("idle");
  };
  // A press that a button began before it went off must not end in what it was for.
  const [wasOff, setWasOff] = useState(off);
  if (wasOff !== off) {
    setWasOff(off);
    setPhase("idle");
  }
  useEffect(() => {
    if (off) clearTimeout(timer.current);
  }, [off]);
  const mean = () => {
    rest();
    onMeant();
  };
  const letGo = ({ timeStamp }: PointerEvent) => {
    if (phase !== "holding") return;
    // A page too busy to see a press in time counts from too late; what counts is how long it was held.
    if (timeStamp - began.current >= HOLD) mean();
    else enter("early", HINT, rest);
  };

  return {
    phase: off ? "idle" : phase,
    handlers: {
      onPointerDown(event) {
        byPointer.current = !isVirtual(event);
        if (off || event.button !== 0 || !byPointer.current) return;
        // A finger is held to what it touched first; let go of it, or sliding off would go unnoticed.
        const touched = event.target as Element;
        if (touched.hasPointerCapture(event.pointerId)) touched.releasePointerCapture(event.pointerId);
        began.current = event.timeStamp;
        enter("holding", HOLD, mean);
      },
      onPointerUp: letGo,
      onPointerCancel: rest,
      onPointerLeave: letGo,
      onContextMenu(event) {
        // A long press on a touch screen asks for a menu, which would break the hold.
        if (byPointer.current) event.preventDefault();
      },
      onKeyDown(event) {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        if (off || event.repeat) return;
        if (phase !== "armed") {
          enter("armed", ARMED, rest);
          return;
        }
        mean();
      },
      onKeyUp(event) {
        if (event.key === " ") event.preventDefault();
      },
      onBlur() {
        if (phase === "armed") rest();
      },
      onClick({ detail, currentTarget }) {
        // A click that counts no presses has none behind it, whatever pointer was here before.
        const handled = byPointer.current && detail > 0;
        byPointer.current = false;
        if (off || handled) return;
        // Not every such click brings focus along, and the question gives it back to where it was.
        (currentTarget as HTMLElement).focus();
        onAsk();
      },
    },
  };
}

/** Screen readers on phones make pointer events of no size. */
function isVirtual({ width, height, pressure, pointerType }: PointerEvent): boolean {
  return (width === 0 && height === 0 && pressure === 0) || (pointerType === "mouse" && width === 0 && height === 0);
}
