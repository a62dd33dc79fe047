import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { renderToPipeableStream } from "react-dom/server";
import { SERVER_PAGES, type ServerPage } from "./server-pages.tsx";

/** What a server sends for a page, once all of it is there; rejects with whatever went wrong on the way. */
export const drawPage = (page: ServerPage): Promise<string> =>
  new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(SERVER_PAGES[page], {
      onAllReady: () => resolve(text(pipe(new PassThrough()))),
      onError: reject,
    });
  });
