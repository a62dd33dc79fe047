/** Whether the page is in view, as a store. */
export const visibility = {
  get: (): boolean => document.visibilityState === "visible",
  subscribe: (listener: () => void): (() => void) => {
    document.addEventListener("visibilitychange", listener);
    return () => document.removeEventListener("visibilitychange", listener);
  },
};
