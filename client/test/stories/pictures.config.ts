import { defineConfig } from "@playwright/test";
import stories from "./playwright.config.ts";

/** The pictures are taken as the stories are told, in one place and at one time. */
export default defineConfig(stories, { testMatch: "pictures.ts", reporter: "list", use: { locale: "en-GB", timezoneId: "UTC" } });
