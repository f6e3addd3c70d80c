import { browserPorts } from "./browser-ports.ts";
import { listen } from "./listen.ts";

listen(browserPorts());
