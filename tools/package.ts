/** `npm run package`: makes in `dist/packages` all that a release is made of. */
import { join } from "node:path";
import { ROOT } from "./build/paths.ts";
import { makePackages, writePackages } from "./package/packages.ts";

const packages = await makePackages();
await writePackages(packages, join(ROOT, "dist", "packages"));
for (const [name, bytes] of packages) {
	console.log(`dist/packages/${name}  ${(bytes.length / 1024).toFixed(0)} KiB`);
}
