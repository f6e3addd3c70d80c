import { render } from "preact";
import { painted } from "../design/painted.ts";
import { speakIn } from "../design/words.ts";
import { fetchLater } from "./later.ts";
import { Popup } from "./popup.tsx";
import { startSession } from "./session.ts";

painted().then(() => fetchLater(document));
const root = document.getElementById("popup")!;
speakIn(document.documentElement);
document.documentElement.dataset.in = location.search === "" ? "popup" : "tab";
startSession(location.search, (state, intents) =>
	render(<Popup state={state} intents={intents} />, root),
);
