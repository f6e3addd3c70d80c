import { parseArgs } from "node:util";
import { failure, type Result, success } from "../../src/shared/result.ts";

export type Format = "jsonl" | "text";

export interface Choices {
	readonly format: Format;
	readonly files: readonly string[];
	/** Leaves the trained tagger out. */
	readonly rules: boolean;
	readonly help: boolean;
}

export const USAGE = `Usage: npm run --silent analyze -- [--format jsonl|text] [--rules] FILE...

  FILE      an article as .txt (plain text) or .html (saved page); a folder stands for those in it
  --format  text: a report to read (default); jsonl: one JSON object a line
  --rules   finds by simple rules, without the trained tagger

Files that cannot be analysed are named on stderr; the exit code is then 2.
`;

/** Reads the command line; the error is one sentence for the user. */
export function readChoices(args: readonly string[]): Result<Choices> {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				format: { type: "string" },
				rules: { type: "boolean" },
				help: { type: "boolean", short: "h" },
			},
		});
		const { format = "text", rules = false, help = false } = values;
		if (format !== "jsonl" && format !== "text") {
			return failure(`unknown format "${format}": jsonl and text are known`);
		}
		if (positionals.length === 0 && !help) return failure("no file given");
		return success({ format, files: positionals, rules, help });
	} catch (error) {
		return failure(oneLine(error));
	}
}

function oneLine(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message.split(/\.\s|\n/)[0] ?? message;
}
