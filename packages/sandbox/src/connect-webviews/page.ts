import { html, raw } from "hono/html";
import { viewText } from "./view.text.ts";

interface Page {
  nonce: string;
  heading: string;
  problem?: string | undefined;
  /** Where the browser goes on by itself, at once. */
  leaveTo?: string | undefined;
  script?: string | undefined;
  body: unknown;
}

const STYLE = `
:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
html{background:Canvas;color:CanvasText}
body{margin:0 auto;padding:1.5rem;max-inline-size:26rem}
h1{font-size:1.375rem;line-height:1.25}
ul{list-style:none;margin:0;padding:0;display:grid;gap:.5rem}
button,a.primary{font:inherit;box-sizing:border-box;inline-size:100%;min-block-size:2.75rem;padding:.5rem .75rem;display:flex;align-items:center;gap:.75rem;border:1px solid GrayText;border-radius:.5rem;background:Canvas;color:CanvasText;cursor:pointer;text-decoration:none}
button.primary,a.primary{justify-content:center;font-weight:600;background:CanvasText;color:Canvas}
label{display:block;margin-block:.75rem .25rem}
fieldset label{margin-block:0;padding-block:.5rem}
input:not([type=checkbox]){font:inherit;box-sizing:border-box;inline-size:100%;min-block-size:2.75rem;padding:.5rem .75rem;border:1px solid GrayText;border-radius:.5rem}
input[aria-invalid],[role=alert]{border:2px solid light-dark(#b3261e,#f2b8b5)}
[role=alert]{padding:.75rem;border-radius:.5rem}
form{display:grid;gap:.5rem}
.hint,footer{font-size:.875rem;color:light-dark(#595959,#b3b3b3)}
`;

/** One whole page: no file from elsewhere, and one script of its own where there is something to tell the host. */
export function page({ nonce, heading, problem, leaveTo, script, body }: Page) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        ${leaveTo && html`<meta http-equiv="refresh" content="0;url=${leaveTo}" />`}
        <title>${viewText.title}: ${heading}</title>
        <style nonce="${nonce}">
          ${raw(STYLE)}
        </style>
        ${
          script &&
          html`<script nonce="${nonce}">
            ${raw(script)};
          </script>`
        }
      </head>
      <body>
        <main>
          <h1>${heading}</h1>
          ${problem && html`<p id="problem" role="alert">${problem}</p>`} ${body}
        </main>
        <footer>${viewText.sandbox}</footer>
      </body>
    </html>`;
}
