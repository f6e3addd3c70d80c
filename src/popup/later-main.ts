import { labelAsPicture } from "./label/picture.ts";
import { leaveLater } from "./later.ts";

leaveLater(globalThis, { labelAsPicture });
