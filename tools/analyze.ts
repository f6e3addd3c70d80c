/** `npm run --silent analyze -- [--format jsonl|text] [--rules] FILE...` */
import { readChoices, USAGE } from "./analyze/arguments.ts";
import { print } from "./analyze/output.ts";
import { analyzeFiles } from "./analyze/run.ts";

const BAD_INPUT = 2;
const choices = readChoices(process.argv.slice(2));
if (!choices.ok) {
	process.stderr.write(`analyze: ${choices.error}; --help tells more\n`);
	process.exitCode = BAD_INPUT;
} else if (choices.value.help) await print(USAGE);
else if ((await analyzeFiles(choices.value)) > 0) process.exitCode = BAD_INPUT;
