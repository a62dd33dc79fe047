/** Tells how tall a page is down to the end of an element, now and whenever that changes; returns what ends it. */
export function followHeight(content: Element, onHeight: (height: number) => void): () => void {
  let known: number | undefined;
  const measure = () => {
    const height = Math.ceil(content.getBoundingClientRect().bottom + window.scrollY);
    if (height === known) return;
    known = height;
    onHeight(height);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(content);
  return () => observer.disconnect();
}
