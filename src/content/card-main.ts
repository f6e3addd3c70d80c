import { startCard } from "./start-card.ts";

startCard();
