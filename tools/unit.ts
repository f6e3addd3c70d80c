/** `npm run test:unit [-- FILTER...]`: the tests that need no browser. */
import { finish } from "./gate/finish.ts";
import { runSteps } from "./gate/step.ts";
import { unitTests } from "./gate/suites.ts";

finish(await runSteps([unitTests(...process.argv.slice(2))]));
