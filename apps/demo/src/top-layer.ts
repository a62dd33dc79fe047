const listeners = new Set<() => void>();
let dialog: HTMLDialogElement | undefined;

/** The modal dialog that is open: everything outside it can be neither pressed nor focused. */
export const topLayer = {
  get: () => dialog,
  subscribe(changed: () => void): () => void {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
  /** Says that a dialog has opened; gives what says that it closes. */
  open(opened: HTMLDialogElement): () => void {
    set(opened);
    return () => set(undefined);
  },
};

function set(next: HTMLDialogElement | undefined): void {
  dialog = next;
  for (const changed of listeners) changed();
}
