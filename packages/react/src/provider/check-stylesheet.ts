let told = false;

/** Says once that our stylesheet is not on the page; without it the portal is bare text and giant icons. */
export function checkStylesheet(root: HTMLElement): void {
  if (told || getComputedStyle(root).getPropertyValue("--cp-row-size") !== "") return;
  told = true;
  console.error(
    "[customer-portal] The stylesheet is missing, so the portal has no layout. Add `import '@customer-portal/react/styles.css'`.",
  );
}
