/** The look of what stands around the frame where there is no stylesheet of ours; our tokens apply where a page sets them. */
const CSS = `
:host { display: block; position: relative; font: 14px/20px system-ui, sans-serif; color: var(--cp-foreground, light-dark(#15191a, #eceeee)) }
:host([hidden]) { display: none }
:host([color-scheme="light"]) { color-scheme: light }
:host([color-scheme="dark"]) { color-scheme: dark }
iframe { display: block; inline-size: 100%; border: 0 }
[data-phase="loading"] iframe { visibility: hidden }
[part="cover"], [part="notice"] { display: grid; place-content: center; justify-items: center; gap: 8px; padding: 16px; text-align: center }
[part="cover"] { position: absolute; inset: 0 }
[part="bar"], [part="actions"] { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 8px 12px }
[part="bar"] { padding: 8px 12px; background: color-mix(in srgb, var(--cp-danger, light-dark(#b3261e, #ff8f86)) 9%, transparent) }
[part="bar"] p { flex: 1 1 200px }
p { margin: 0 }
button { min-block-size: 32px; padding-inline: 12px; border: 1px solid light-dark(#0000002e, #ffffff2e); border-radius: var(--cp-radius, 8px);
  background: Canvas; color: inherit; font: inherit; font-weight: 500 }
:focus-visible { outline: 2px solid var(--cp-accent, light-dark(#0f766e, #2dd4bf)); outline-offset: 2px }
[part="skip"] { position: absolute; z-index: 1; inset: 8px auto auto 8px }
[part="skip"]:not(:focus) { clip-path: inset(50%) }
[part="end"] { outline: 0 }
@media (pointer: coarse) { button { min-block-size: 44px } }
`;

let sheet: CSSStyleSheet | undefined;

/** One sheet for all elements on a page, made in script: the strictest content security policy allows that. */
export function frameElementSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  return sheet;
}
