/** What stands in one cell. Null is an empty one. */
export type Cell = string | number | null;

/**
 * Rows as comma-separated values: RFC 4180, lines end in CR LF, with the mark by which spreadsheets
 * know UTF-8.
 *
 * Text that a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets
 * show as text; pages write what goes into these cells (OWASP, "CSV Injection").
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
	return `\ufeff${rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("")}`;
}

/** Signs with which formulas begin, also as East Asian keyboards write them, and after spaces. */
const FORMULA = /^[\s\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;

function cellOf(cell: Cell): string {
	if (cell === null) return "";
	if (typeof cell === "number") return String(cell);
	const safe = FORMULA.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
