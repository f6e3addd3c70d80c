/**
 * Rules that go by single words and are wrong more often than the others. Their notes are told only
 * where the reader asks for what is less certain.
 */
export const LESS_CERTAIN_RULES: ReadonlySet<string> = new Set(["unnamed-opinion"]);
