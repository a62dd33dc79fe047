"use client";
import {
  useLayoutEffect,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type HTMLAttributes,
  type ReactNode,
} from "react";
import type { Words } from "../text/define-text.ts";
import { announcerOf } from "./announcer.ts";
import { applyAppearance } from "./appearance.ts";
import { checkStylesheet } from "./check-stylesheet.ts";
import { RootContext, useSession, useSettings } from "./portal-context.ts";
import { useReopening } from "./use-reopening.ts";

/** Props of `PortalRoot`. */
export interface PortalRootProps extends HTMLAttributes<HTMLDivElement> {
  /** The rooms whose words stand inside, so that their language can be told. */
  words?: readonly Words[] | undefined;
}

const NO_WORDS: readonly Words[] = [];

/** The element that every panel starts with: our styles, tokens and spoken results live inside it. */
export function PortalRoot({ className, children, words = NO_WORDS, ...rest }: PortalRootProps): ReactNode {
  const { appearance, languageOf, features } = useSettings();
  const session = useSession();
  const announcer = announcerOf(session);
  useReopening(session, features);
  const ref = useRef<HTMLDivElement>(null);
  const [id] = useState(() => ({}));
  const seeds = JSON.stringify(appearance.variables ?? {});
  useIsomorphicLayoutEffect(
    () => (ref.current ? applyAppearance(ref.current, { variables: JSON.parse(seeds) }) : undefined),
    [seeds],
  );
  useEffect(() => announcer.join(id), [announcer, id]);
  useEffect(() => {
    if (ref.current) checkStylesheet(ref.current);
  }, []);
  const spoken = useSyncExternalStore(
    announcer.subscribe,
    () => announcer.textFor(id),
    () => "",
  );
  const scheme = appearance.colorScheme ?? "auto";
  return (
    <div
      {...rest}
      ref={ref}
      lang={languageOf(words)}
      className={className === undefined ? "cp-root" : `cp-root ${className}`}
      data-color-scheme={scheme === "auto" ? undefined : scheme}
      data-density={appearance.density ?? "comfortable"}
    >
      <RootContext.Provider value={id}>{children}</RootContext.Provider>
      <div className="cp-spoken" role="status" aria-live="polite">
        {spoken}
      </div>
    </div>
  );
}

/** React 18 warns of layout effects while rendering on a server. */
const useIsomorphicLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;
