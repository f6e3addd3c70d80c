import { expect, test } from "vitest";
import { findNames } from "../../../../src/engine/mention/names.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";

/** A text and all names in it with their types. A “/” parts a heading from the text. */
const CASES = `
They asked J. Berg. => person: J. Berg
They asked U.N. envoys. => organization: U.N.
They asked the U.S. Navy. => organization: U.S. Navy
They asked MacArthur Berg. => person: MacArthur Berg
They asked McNorna. => unknown: McNorna
They asked DeShawn. => unknown: DeShawn
They asked The Ministry. => organization: Ministry
They asked the Berg. => unknown: Berg
They asked Berg, 34, there. => person: Berg
They asked Norna, who left. => person: Norna
They asked a nurse Norna. => person: Norna
They asked nurse Norna, 34, there. => person: Norna
They asked nurse Norna (34) there. => person: Norna
They asked nurse Norna who left. => person: Norna
They asked Norna (she left). => unknown: Norna
They asked Ana B. Lund. => person: Ana B. Lund
They asked P.K. Lund. => person: P.K. Lund
They watched KXQT-TV. => outlet: KXQT-TV
They watched ABCD-TV. => outlet: ABCD-TV
They asked WADA. => organization: WADA
They asked NATO. => organization: NATO
They read Fox News. => outlet: Fox News
They read Norna News. => outlet: Norna News
They read Norna.com. => organization: Norna.com
They asked Bank of Rye. => organization: Bank of Rye
They asked Rye & Dover. => organization: Rye & Dover
They asked USA Today. => outlet: USA Today
They left Today. =>
They asked Ludwig van Berg. => person: Ludwig van Berg
They asked Omar al-Berg. => person: Omar al-Berg
They asked d'Arcy Berg. => person: d'Arcy Berg
They asked DeAndre. => unknown: DeAndre
They asked Bin-Laden. => unknown: Bin-Laden
They asked Will Berg. => person: Will Berg
Will Berg go? => unknown: Berg
May Berg left. => person: May Berg
May Berg go? => unknown: Berg
They asked the Department of the Interior. => organization: Department of the Interior
They asked the Office of Ports and Roads. => organization: Office of Ports and Roads
They asked Mr. Berg and Ms. Lund. => person: Berg; person: Lund
They asked Sen. Berg and Rep. Lund. => person: Berg; person: Lund
They asked Prime Minister Elena Marsh. => person: Elena Marsh
They asked Finance Minister Berg. => person: Berg
They asked Acting Mayor Berg. => person: Berg
They asked Pope Francis. => person: Francis
They asked Queen Anne. => person: Anne
They asked Rye Mayor Berg. => person: Berg
They asked Attorney General Ola Berg. => person: Ola Berg
They asked Senate Majority Leader Ola Berg. => person: Ola Berg
They asked Harbour Board Chair Ola Berg. => person: Ola Berg
They asked Ana Berg Police. => person: Ana Berg
They asked Ana King. => person: Ana King
They asked Ana Police. => person: Ana
They asked the Ana Berg Foundation. => organization: Ana Berg Foundation
Harbour Board Fines Senator Berg Over Leak / It rained, Ana Berg said. => person: Berg; person: Ana Berg
Harbour Board Fines Norna Over Leak / It rained, he said. =>
Harbour Board Fines Reuters Over Big Leak / It rained, he said. => outlet: Reuters
Harbour Board Fines Northfield Times Over Leak / The Northfield Times left. => outlet: Northfield Times; outlet: Northfield Times
They flew to Rye, Ohio. => unknown: Rye; place: Ohio
They flew to Jordan. => place: Jordan
They asked Michael Jordan. => person: Michael Jordan
They read the Atlantic. => outlet: Atlantic
They crossed the Atlantic Ocean. => place: Atlantic Ocean
They asked Time magazine. => outlet: Time
They asked the Post. => outlet: Post
They asked Post staff. => unknown: Post
They asked Chicago. => place: Chicago
They asked Paris Berg. => person: Paris Berg
“Berg left,” he said. => unknown: Berg
“Officials left,” he said. Officials slept. =>
Berg: it rained. => unknown: Berg
He said: Officials left. =>
Elections came. The elections were late. =>
Elections came. The Elections were late. => unknown: Elections; unknown: Elections
They asked Norna Inc. there. => organization: Norna Inc.
They asked the Norna Group. => organization: Norna Group
They asked Governor-elect Berg. => person: Berg
They met Berg's aide Ana Lund. => unknown: Berg; person: Ana Lund
They asked Black Lives Matter. => organization: Black Lives Matter
They asked Ana Berg Jr. there. => person: Ana Berg Jr.
They asked Fort Berg. => place: Fort Berg
They asked Berg County officials. => place: Berg County
They asked Berg University. => organization: Berg University
They asked Gov. Berg of Ohio. => person: Berg; place: Ohio
They asked Northfield High School. => organization: Northfield High School
They asked Norwegians. =>
They asked Norwegian Ana Berg. => person: Ana Berg
They asked Republican Ana Berg. => person: Ana Berg
They asked former President Berg. => person: Berg
They asked ex-President Berg. => unknown: Berg
They asked Deputy Mayor of Rye Ana Berg. => unknown: Rye; person: Ana Berg
They asked spokesman Ola Berg. => person: Ola Berg
They asked co-founder Ola Berg. => person: Ola Berg
They asked Ola Berg Spokesman Lund. => person: Lund
They flew to Mount Berg. => place: Mount Berg
They flew to Cape Berg. => place: Cape Berg
`;

test.each(CASES.trim().split("\n"))("%s", (one) => {
	const [before, expected] = one.split(" =>");
	const text = before!.replaceAll(" / ", "\n\n");
	const { parsed } = readText(articleOfPlainText(text));
	const names = findNames(parsed).map(({ type, tokens }) => {
		const { start } = parsed.tokens[tokens.from]!;
		return `${type}: ${text.slice(start, parsed.tokens[tokens.to - 1]!.end)}`;
	});
	expect(names.join("; ")).toBe(expected!.trim());
});
