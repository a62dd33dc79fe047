/** What is an address is cut to its host: whoever has a calendar's address can read the calendar. */
export function withoutAddress(text: string): string {
  const [, host] = /^\s*[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(text) ?? [];
  return host ?? text;
}
