import { startGate } from "./start-gate.ts";

startGate(window);
