import { bareSources } from "./bare-sources.ts";
import { bodyNotStated } from "./body-not-stated.ts";
import { boilerplateReason } from "./boilerplate-reason.ts";
import { corroborationStated } from "./corroboration-stated.ts";
import { firstQuoteUnnamed } from "./first-quote-unnamed.ts";
import { hiddenSource } from "./hidden-source.ts";
import { nameChanged } from "./name-changed.ts";
import { numberNotStated } from "./number-not-stated.ts";
import { onlyUnnamedSource } from "./only-unnamed-source.ts";
import { outletLinked } from "./outlet-linked.ts";
import { outletNotLinked } from "./outlet-not-linked.ts";
import { outletNotNamed } from "./outlet-not-named.ts";
import { reasonNotStated } from "./reason-not-stated.ts";
import type { Rule } from "./rule.ts";
import { unnamedOpinion } from "./unnamed-opinion.ts";
import { unnamedUpFront } from "./unnamed-up-front.ts";
import { vantageNotStated } from "./vantage-not-stated.ts";

/** Every rule, in the order in which notes are told. */
export const RULES: readonly Rule[] = [
	reasonNotStated,
	boilerplateReason,
	bareSources,
	bodyNotStated,
	vantageNotStated,
	numberNotStated,
	onlyUnnamedSource,
	unnamedUpFront,
	firstQuoteUnnamed,
	unnamedOpinion,
	outletNotNamed,
	outletLinked,
	outletNotLinked,
	hiddenSource,
	corroborationStated,
	nameChanged,
];
