/** JSON as a value, or undefined where the text is none: what it has to hold is for a schema to say. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
