"use client";
import { useContext } from "react";
import { announcerOf } from "./announcer.ts";
import { RootContext, useSession } from "./portal-context.ts";

/** Gives what says a text to screen readers, from the root that the caller stands in. */
export function useSay(): (text: string) => void {
  const announcer = announcerOf(useSession());
  const root = useContext(RootContext);
  return (text) => announcer.say(text, root);
}
