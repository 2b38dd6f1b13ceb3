/** How people come to share a glossary: by links. */
import { expect } from "@playwright/test";
import type { BrowserContextOptions, Page } from "@playwright/test";
import type { Role } from "../../../glossary/protocol.ts";
import { ar } from "../../messages/ar.ts";
import { en } from "../../messages/en.ts";
import type { NewPerson } from "./serve.ts";

/** A person at a browser of their own, who has opened the link. */
export async function member(newPerson: NewPerson, link: string, name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPerson(options);
  const { join } = (options.locale === "ar" ? ar : en).glossary;
  await page.goto(link);
  await page.getByRole("textbox", { name: join.name, exact: true }).fill(name);
  await page.getByRole("textbox", { name: join.name, exact: true }).press("Enter");
  await expect(page.locator("mq-join [role=status]")).toBeVisible();
  return page;
}

/** A link for one more member, made by an admin in the settings. */
export async function invite(admin: Page, role: Role): Promise<string> {
  const { invite: words } = en.glossary.members;
  await admin.goto("/settings");
  await admin.getByRole("combobox", { name: words.role, exact: true }).selectOption(role);
  await admin.getByRole("button", { name: words.do, exact: true }).click();
  const link = admin.getByRole("textbox", { name: words.link, exact: true });
  await expect(link).toHaveValue(/#main\./u);
  return link.inputValue();
}

/** What the header says of the sharing. */
export const chip = (page: Page) => page.locator("mq-sync-chip").getByRole("button").first();
