/** Which version this is: for `--version`, and for the files that say what wrote them. */
declare const __VERSION__: string;

/** As in `package.json`; the build puts it in. */
export const version = __VERSION__;
