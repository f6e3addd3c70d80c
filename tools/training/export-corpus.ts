/** `npx tsx tools/training/export-corpus.ts SHARED OUT`: see `export-corpora.ts`. */
import { join } from "node:path";
import { exportCorpora } from "./export-corpora.ts";

const [shared, out] = process.argv.slice(2);
if (!shared || !out) throw new Error("usage: export-corpus.ts SHARED OUT");
exportCorpora(join(shared, "corpora"), join(shared, "evaluation"), out);
