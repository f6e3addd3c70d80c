import { startSeldom } from "./start-seldom.ts";

startSeldom();
