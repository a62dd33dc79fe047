/** x */
export function createSandbox(): { a: string } {
  return { a: "" };
}
