import { html, raw } from "hono/html";
import { viewText } from "./view.text.ts";

interface Page {
  nonce: string;
  heading: string;
  /** The sign of the brand. */
  logo?: string | undefined;
  problem?: string | undefined;
  /** Where the browser goes on by itself, at once. */
  leaveTo?: string | undefined;
  script?: string | undefined;
  body: unknown;
}

const STYLE = `
:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif;--ground:light-dark(#fff,#101314);--ink:light-dark(#15191a,#eceeee);--soft:light-dark(#4b5355,#b4baba);--line:light-dark(#d5d9d9,#363c3e);--edge:light-dark(#767d7f,#8d9496);--bad:light-dark(#b3261e,#ffb4ab)}
html{background:var(--ground);color:var(--ink)}
body{margin:0 auto;padding:1.5rem 1.25rem;max-inline-size:24rem;overflow-wrap:anywhere}
header{display:flex;align-items:center;gap:.75rem;margin-block-end:1.25rem}
header img{border-radius:.5rem}
h1{margin:0;font-size:1.25rem;line-height:1.3;font-weight:600}
ul{list-style:none;margin:0;padding:0;display:grid;gap:.5rem}
button,a.primary{font:inherit;box-sizing:border-box;inline-size:100%;min-block-size:2.75rem;padding:.5rem .75rem;display:flex;align-items:center;gap:.75rem;border:1px solid var(--line);border-radius:.5rem;background:var(--ground);color:var(--ink);text-align:start;text-decoration:none;cursor:pointer}
button:hover{border-color:var(--edge)}
li span,li img{flex:none;inline-size:2rem;block-size:2rem;border-radius:.375rem}
li span{display:grid;place-items:center;border:1px solid var(--line);box-sizing:border-box;font-weight:600;color:var(--soft)}
button.primary,a.primary,button.quiet{justify-content:center;text-align:center;font-weight:600}
button.primary,a.primary{border-color:transparent;background:var(--ink);color:var(--ground)}
button.quiet{border-color:transparent;font-weight:500;color:var(--soft)}
:focus-visible{outline:2px solid light-dark(#0f5f57,#6ee7d8);outline-offset:2px}
label{font-weight:500}
fieldset{margin:0;padding:0;border:0;display:grid;gap:.5rem}
legend{margin-block-end:.5rem;padding:0}
fieldset label{display:flex;align-items:center;gap:.75rem;min-block-size:2.75rem;padding-inline:.75rem;border:1px solid var(--line);border-radius:.5rem}
input[type=checkbox]{inline-size:1.125rem;block-size:1.125rem;accent-color:var(--ink)}
input:not([type=checkbox]){font:inherit;box-sizing:border-box;inline-size:100%;min-block-size:2.75rem;margin-block-end:.5rem;padding:.5rem .75rem;border:1px solid var(--edge);border-radius:.5rem;background:var(--ground);color:var(--ink)}
input[aria-invalid],[role=alert]{border:1px solid var(--bad)}
[role=alert]{margin:0 0 1rem;padding:.75rem;border-radius:.5rem;color:var(--bad)}
form{display:grid;gap:.5rem}
.hint,footer,details{font-size:.875rem;color:var(--soft)}
.hint{margin:0}
details{margin-block-start:.5rem}
summary{min-block-size:2rem;cursor:pointer}
dl{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:.25rem 1rem;margin:.25rem 0 0}
dt{font-weight:500}
dd{margin:0}
footer{margin-block-start:1.5rem;padding-block-start:1rem;border-block-start:1px solid var(--line)}
`;

/** One whole page: no file from elsewhere, and one script of its own where there is something to tell the host. */
export function page({ nonce, heading, logo, problem, leaveTo, script, body }: Page) {
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
          <header>
            ${logo && html`<img src="${logo}" alt="" width="40" height="40" />`}
            <h1>${heading}</h1>
          </header>
          ${problem && html`<p id="problem" role="alert">${problem}</p>`} ${body}
        </main>
        <footer>${viewText.sandbox}</footer>
      </body>
    </html>`;
}
