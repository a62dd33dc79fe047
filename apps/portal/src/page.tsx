import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import type { Frame } from "./frame.ts";
import { Opening } from "./opening.tsx";
import { OpenPortal } from "./open-portal.tsx";
import type { PageModel } from "./page-model.ts";
import { pageText } from "./page.text.ts";
import { troubleText } from "./trouble.text.ts";
import { TroublePage } from "./trouble-page.tsx";

/** Props of `Page`. */
export interface PageProps {
  model: PageModel;
  frame: Frame;
  onRetry: () => void;
}

/** The whole page: the portal of a link, or what stands in its way. */
export function Page({ model, frame, onRetry }: PageProps): ReactNode {
  const state = useSyncExternalStore(model.subscribe, model.get);
  const title =
    state.step === "open"
      ? (state.portal.title ?? pageText.title)
      : state.step === "trouble"
        ? troubleText[state.kind].title
        : pageText.title;
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (state.step === "opening") return <Opening />;
  if (state.step === "open") return <OpenPortal state={state} model={model} frame={frame} />;
  return <TroublePage kind={state.kind} detail={state.detail} isFramed={frame.isFramed} onRetry={onRetry} />;
}
