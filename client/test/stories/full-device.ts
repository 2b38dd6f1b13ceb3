/** A device that is full while a story wants it to be. */
import type { Page } from "@playwright/test";

/** To be called before the page is opened. */
export async function fillable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real: unknown = Reflect.get(IDBObjectStore.prototype, "put");
    IDBObjectStore.prototype.put = function (...given) {
      if (document.documentElement.dataset["full"] === "yes") throw new DOMException("Full.", "QuotaExceededError");
      return typeof real === "function" ? (Reflect.apply(real, this, given) as IDBRequest<IDBValidKey>) : this.add(...given);
    };
  });
}

/** From now on every write fails as on a full device, or none does. */
export async function setFull(page: Page, full: "yes" | "no"): Promise<void> {
  await page.locator("html").evaluate((root, value) => void (root.dataset["full"] = value), full);
}
