/**
 * Makes the frame of a page. It has no `sandbox`: the other origin is the wall, and signing in to an account needs
 * windows that are not fenced in. All that is allowed is to copy a code.
 */
export function makeFrame(title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.className = "cp-frame-page";
  frame.title = title;
  frame.setAttribute("allow", "clipboard-write");
  frame.setAttribute("referrerpolicy", "no-referrer");
  return frame;
}
