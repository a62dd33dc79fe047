const CREDENTIAL = /\bseam_(?:cst|at|pk|apikey|test)[\w-]*|\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;

/** Makes a function that blots the API key, and whatever looks like a Seam credential or a signed token, out of a text. */
export function createRedact(apiKey: string): (text: string) => string {
  return (text) => text.replaceAll(apiKey, "[redacted]").replaceAll(CREDENTIAL, "[redacted]");
}
