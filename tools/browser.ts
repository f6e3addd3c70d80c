/** `npm run test:browser [-- FILTER...]`: builds, then runs the tests in real browsers. */
import { BUILD } from "./gate/checks.ts";
import { finish } from "./gate/finish.ts";
import { runSteps } from "./gate/step.ts";
import { browserTests } from "./gate/suites.ts";

finish(await runSteps([BUILD, browserTests(...process.argv.slice(2))]));
