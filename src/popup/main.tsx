import { render } from "preact";
import { speakIn } from "../design/words.ts";
import { fetchLater } from "./later.ts";
import { Popup } from "./popup.tsx";
import { startSession } from "./session.ts";

addEventListener("load", () => fetchLater(document), { once: true });
const root = document.getElementById("popup")!;
speakIn(document.documentElement);
document.documentElement.dataset.in = location.search === "" ? "popup" : "tab";
startSession(location.search, (state, intents) =>
	render(<Popup state={state} intents={intents} />, root),
);
