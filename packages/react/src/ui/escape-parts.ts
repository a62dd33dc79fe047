/** The parts of the page that do something with Escape, and what they do. */
export const escapeParts = new Map<EventTarget, () => void>();
