import bootstrap from "bootstrap/dist/css/bootstrap.css?raw";
import tailwindPreflight from "tailwindcss/preflight.css?raw";

/** What hosts really say of bare elements, by whose it is. */
export const HOST_SHEETS: Record<string, string> = {
  // As it comes out of Tailwind where no theme is set.
  "Tailwind's preflight": tailwindPreflight.replaceAll(/--theme\(\s*[\w-]+,([^;]*)\);/g, "$1;"),
  // Its reboot is the first part of it.
  Bootstrap: bootstrap,
  // What is no element of a page stays hidden, and the host's own boxes are boxes again.
  "* { all: unset }":
    "* { all: unset } head, head *, script, style { display: none } body, body > div { display: block }",
  "* { margin: 0; padding: 0 }": "* { margin: 0; padding: 0 }",
  "button { text-transform: uppercase }": "button { text-transform: uppercase }",
  "a sheet for a page of links and forms": `
    html { tab-size: 2; hyphens: auto; word-break: break-all; text-wrap: balance; text-align-last: right; }
    nav { position: sticky; top: 0; background: red; padding: 20px; }
    ul, ol { list-style: square; margin: 20px; padding-left: 60px; font-size: 30px; }
    li { float: left; border: 1px solid; margin: 9px; }
    li::before { content: "\u2192"; }
    a { display: block; padding: 9px; color: red; text-decoration: wavy; font-weight: 700; }
    label { display: flex; text-transform: uppercase; letter-spacing: 3px; }
    select, textarea { width: 100%; height: 70px; border: 3px solid red; border-radius: 20px; appearance: none; color: red; }
    option { background: red; }
    dialog::backdrop { inset: 50px; background: red; backdrop-filter: blur(9px); opacity: 0.5; }
    div { margin: 10px; padding: 10px; border: 1px solid; display: grid; }
    div::after { content: "Host"; }
    table, th, td { border: 1px solid; width: 100%; text-align: right; }
    body > div { all: unset; display: block; }
  `,
};
