import { render } from "preact";
import { startSettingsSession } from "../design/settings-session.ts";
import { say, speakIn } from "../design/words.ts";
import { Welcome } from "./welcome.tsx";

const root = document.getElementById("welcome")!;
speakIn(document.documentElement);
document.title = say("welcome_title");
startSettingsSession((state, intents) => render(<Welcome state={state} intents={intents} />, root));
