/** The encodings that are recognised but not read, by the names that other programs (`iconv`, editors) know them by. */
export const ENCODING_NAMES = { "windows-1256": "Windows-1256", "iso-8859-6": "ISO-8859-6", "utf-32": "UTF-32" } as const;

export type ForeignEncoding = keyof typeof ENCODING_NAMES;
