/** Cuts and aligns texts away from the page, which stays free to be used and to give up. */
import { expose } from "comlink";
import { prepareTexts } from "./prepare-texts.ts";

export type PrepareWorker = typeof prepareTexts;

expose(prepareTexts);
