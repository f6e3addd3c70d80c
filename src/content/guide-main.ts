import { startGuide } from "./start-guide.ts";

startGuide();
