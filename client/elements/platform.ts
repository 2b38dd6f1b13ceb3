/** What kind of keyboard the page is used with. */
import { isMac } from "./key-bindings.ts";

/** Whether ⌘ stands for Ctrl here. */
export const onMac: boolean = isMac(navigator.platform);
