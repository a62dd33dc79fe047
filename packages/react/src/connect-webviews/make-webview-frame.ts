/**
 * Makes the frame of a Connect Webview's page. It has no `sandbox`: the other origin is the wall, and providers open tabs of
 * their own while one signs in. All that is allowed is to copy.
 */
export function makeWebviewFrame(url: string, title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.className = "cp-connect-frame";
  frame.title = title;
  frame.setAttribute("allow", "clipboard-write");
  frame.src = url;
  return frame;
}
