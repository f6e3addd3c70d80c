/** Reads comma-separated values as RFC 4180 defines them, strictly: anything else throws. */
export function cellsOf(csv: string): string[][] {
	const text = csv.replace(/^\ufeff/, "");
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < text.length) {
		const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
		cell.lastIndex = at;
		const [whole, quoted, bare = ""] = cell.exec(text)!;
		row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
		at += whole.length;
		if (text.startsWith("\r\n", at)) {
			rows.push(row);
			row = [];
			at += 2;
		} else if (text[at] === ",") at++;
		else throw new SyntaxError(`neither the end of a cell nor of a row at ${at}`);
	}
	if (row.length > 0) throw new SyntaxError("the last row does not end");
	return rows;
}
