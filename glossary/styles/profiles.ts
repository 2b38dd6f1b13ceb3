/** The styles that come with Muqabala, by their names. */
import { alaLc } from "./ala-lc.ts";
import { bgnPcgn } from "./bgn-pcgn.ts";
import { french } from "./french.ts";
import { ijmes } from "./ijmes.ts";
import { press } from "./press.ts";
import type { StyleProfile } from "./style-profile.ts";
import { ungegn } from "./ungegn.ts";

export const profileNames = ["ijmes", "ala-lc", "bgn-pcgn", "ungegn", "press", "french"] as const;
export type ProfileName = (typeof profileNames)[number];

export const profiles: Readonly<Record<ProfileName, StyleProfile>> = { ijmes, "ala-lc": alaLc, "bgn-pcgn": bgnPcgn, ungegn, press, french };
