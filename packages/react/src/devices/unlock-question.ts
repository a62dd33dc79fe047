import type { Translate } from "../text/translate.ts";
import type { LockTextKey } from "./lock.text.ts";

/** The words that ask whether a door is meant to be unlocked. */
export function unlockQuestion(t: Translate<LockTextKey>, name: string) {
  return {
    title: t("lock.confirm.title", { name }),
    body: t("lock.confirm.body"),
    confirmLabel: t("lock.action.unlock"),
    cancelLabel: t("lock.confirm.cancel"),
  };
}
