import { html } from "hono/html";
import { deviceProviders } from "../device-providers/device-providers.ts";
import { logoUrl } from "../pictures/logo-url.ts";
import type { ConnectWebview } from "./connect-webview.ts";
import { leaveUrl } from "./leave-url.ts";
import { pageProvider } from "./page-provider.ts";
import type { Pane } from "./pane.ts";
import { viewText as text } from "./view.text.ts";

type Html = ReturnType<typeof html>;

/** The form of each pane, by its step. Every form says which pane it is from, and is sent to where the page is. */
export const panes: Record<Pane["step"], (webview: ConnectWebview) => Html> = {
  choose_provider: ({ accepted_providers }) => html`
    <ul>
      ${accepted_providers.map((key) => {
        const logo = logoUrl(key, "");
        const name = deviceProviders[key]?.display_name ?? key;
        return html`<li>
          <button name="provider" value="${key}">
            ${
              logo === undefined
                ? html`<span aria-hidden="true">${name.slice(0, 1).toUpperCase()}</span>`
                : html`<img src="${logo}" alt="" width="32" height="32" />`
            }
            ${name}
          </button>
        </li>`;
      })}
    </ul>
  `,
  sign_in: (webview) => (pageProvider(webview) === "ical" ? calendar(webview) : signIn(webview)),
  two_factor: ({ pane }) => html`
    <label for="code">${text.two_factor.code}</label>
    <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" ${wrong(pane, /code/)} />
    <p class="hint">${text.two_factor.hint}</p>
    <button class="primary">${text.two_factor.submit}</button>
  `,
  choose_sites: () => html`
    <fieldset>
      <legend>${text.choose_sites.legend}</legend>
      ${text.choose_sites.sites.map(
        (site) => html`<label><input type="checkbox" name="site" value="${site}" checked /> ${site}</label>`,
      )}
    </fieldset>
    <button class="primary">${text.choose_sites.submit}</button>
  `,
  wait: () => html`
    <p role="status">${text.wait.body}</p>
    <p><a href="">${text.wait.again}</a></p>
  `,
  done: (webview) => html`
    <p role="status">${text.done.body}</p>
    ${link(leaveUrl(webview), text.done.go_on)}
  `,
  failed: (webview) => html`
    <p>${text.failed.body}</p>
    ${link(leaveUrl(webview), text.failed.go_on)}
  `,
};

function wrong({ problem }: Pane, about: RegExp): Html | string {
  return problem && about.test(problem.code) ? html`aria-invalid="true" aria-describedby="problem"` : "";
}

function link(href: string | undefined, words: string): Html | string {
  return href === undefined ? "" : html`<p><a class="primary" href="${href}">${words}</a></p>`;
}

function wayBack({ length }: readonly string[]): Html | string {
  return length > 1
    ? html`<button class="quiet" name="back" value="1" formnovalidate>${text.sign_in.back}</button>`
    : "";
}

const signIn = ({ pane, accepted_providers }: ConnectWebview): Html => html`
  <label for="user">${text.sign_in.user}</label>
  <input
    id="user"
    name="user"
    value="${pane.email ?? ""}"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    ${wrong(pane, /user|wrong_pass/)}
  />
  <label for="password">${text.sign_in.password}</label>
  <input id="password" name="password" type="password" autocomplete="current-password" ${wrong(pane, /password/)} />
  <p class="hint">${text.sign_in.hint}</p>
  <button class="primary">${text.sign_in.submit}</button>
  ${wayBack(accepted_providers)}
  <details>
    <summary>${text.sign_in.paths}</summary>
    <dl>
      ${text.sign_in.path.map(
        ([typed, happens]) =>
          html`<dt>${typed}</dt>
            <dd>${happens}</dd>`,
      )}
    </dl>
  </details>
`;

/** It is not shown again: whoever has it can read the calendar. */
const calendar = ({ pane, accepted_providers }: ConnectWebview): Html => html`
  <label for="address">${text.calendar.address}</label>
  <input id="address" name="address" inputmode="url" autocomplete="off" spellcheck="false" ${wrong(pane, /address/)} />
  <p class="hint">${text.calendar.hint}</p>
  <button class="primary">${text.calendar.submit}</button>
  ${wayBack(accepted_providers)}
`;
