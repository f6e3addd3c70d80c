import { render } from "preact";
import { startSettingsSession } from "../design/settings-session.ts";
import { say, speakIn } from "../design/words.ts";
import { Options } from "./options.tsx";

const root = document.getElementById("options")!;
speakIn(document.documentElement);
document.title = say("options_title");
startSettingsSession((state, intents) => render(<Options state={state} intents={intents} />, root));
