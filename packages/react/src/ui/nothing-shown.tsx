import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

/** Props of `NothingShown`. */
export interface NothingShownProps {
  /** Whether trouble alone was looked for, in everything there is, so that finding none is good news. */
  isWell: boolean;
  title: string;
  body: string;
  showAllLabel: string;
  /** Called to take search and filters back. */
  onShowAll: () => void;
}

/** Stands in a list of which nothing passes search and filters: another thing than nothing being there. */
export function NothingShown({ isWell, title, body, showAllLabel, onShowAll }: NothingShownProps): ReactNode {
  return (
    <Notice icon={isWell ? "check" : "search"} title={title} body={body}>
      <Button onClick={onShowAll}>{showAllLabel}</Button>
    </Notice>
  );
}
