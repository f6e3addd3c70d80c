import { render } from "preact";
import { say, speakIn } from "../design/words.ts";
import { Options } from "./options.tsx";
import { startOptionsSession } from "./session.ts";

const root = document.getElementById("options")!;
speakIn(document.documentElement);
document.title = say("options_title");
startOptionsSession((state, intents) => render(<Options state={state} intents={intents} />, root));
