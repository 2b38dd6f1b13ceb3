/** Which version this is: for the Settings screen and whoever reports a fault. */
declare const __VERSION__: string;

/** As in `package.json`; every build puts it in. */
export const version = __VERSION__;
