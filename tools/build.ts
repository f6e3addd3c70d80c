/** `npm run build`: makes `dist/chrome` and `dist/firefox` of `src/` and `manifest.json`. */
import { buildAll } from "./build/build.ts";

const started = performance.now();
await buildAll();
console.log(`dist/chrome, dist/firefox (${Math.round(performance.now() - started)} ms)`);
