import { z } from "zod";

const RUNS_CODE = /^(javascript|data|vbscript|blob|file|about):$/;

/** An address that a browser may be sent to: a page, or an app's own scheme, but nothing that would run as code. */
export const redirectUrl = z.string().refine((text) => {
  if (!URL.canParse(text)) return false;
  return !RUNS_CODE.test(new URL(text).protocol);
}, "Must be a whole address that a browser can be sent to, such as https://app.example/connected");
