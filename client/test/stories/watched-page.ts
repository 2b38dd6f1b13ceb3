/**
 * The story's page under watch: a story fails when the page throws, writes an error to the console (a breach of the content
 * security policy is one) or asks another address for anything.
 */
import { test as base } from "./serve.ts";

export { expect, type Page } from "./serve.ts";

export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context, address }, use) => {
      const complaints: string[] = [];
      context.on("weberror", (failure) => complaints.push(`thrown: ${failure.error().message}`));
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(`console: ${message.text()}`);
      });
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== address) complaints.push(`request: ${request.url()}`);
      });
      await use(undefined);
      base.expect(complaints, "what went wrong behind the story").toEqual([]);
    },
    { auto: true },
  ],
});
