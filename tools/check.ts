/** `npm run check`: types, style, unused code and the structure of the repository. */
import { STATIC_CHECKS } from "./gate/checks.ts";
import { finish } from "./gate/finish.ts";
import { runSteps } from "./gate/step.ts";
import { unitTests } from "./gate/suites.ts";

finish(await runSteps([...STATIC_CHECKS, unitTests("test/architecture.test.ts")]));
