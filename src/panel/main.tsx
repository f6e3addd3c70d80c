import { render } from "preact";
import { speakIn } from "../design/words.ts";
import { Panel } from "./panel.tsx";
import { PanelSession } from "./session.ts";

const root = document.getElementById("panel")!;
speakIn(document.documentElement);
new PanelSession(location.search, (state, intents) =>
	render(<Panel state={state} intents={intents} />, root),
).start();
