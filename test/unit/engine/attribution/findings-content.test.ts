import { describeFindings } from "./findings.ts";

describeFindings(
	"what follows a verb is its content",
	`
The mayor said on Monday that it rained.
  subject-verb speech: The mayor | said | that it rained
The mayor said on Monday it rained all day.
  subject-verb speech: The mayor | said | it rained all day
The mayor said during the 2026 rally on Monday in Rye it rained all day.
  subject-verb speech: The mayor | said | it rained all day
The mayor said last week in a statement it rained all day.
  subject-verb speech: The mayor | said | it rained all day
The mayor said in an interview.
  subject-verb speech: The mayor | said | –
The mayor commented on the plan.
  subject-verb speech: The mayor | commented | on the plan
The mayor commented on the plan, and left.
  subject-verb speech: The mayor | commented | on the plan, and left
The mayor commented at the port.
  subject-verb speech: The mayor | commented | –
The mayor said in court the plan was late.
  subject-verb speech: The mayor | said | the plan was late
The mayor said on the plan it was late.
  subject-verb speech: The mayor | said | it was late
The mayor said, smiling, that it rained.
  subject-verb speech: The mayor | said | that it rained
The mayor said, smiling, “It rained.”
  subject-verb speech: The mayor | said | “It rained.”
The mayor said, smiling, and left.
  subject-verb speech: The mayor | said | –
The mayor said, tired, that it rained.
  subject-verb speech: The mayor | said | that it rained
The mayor said, adding that it rained, that it snowed.
  subject-verb speech: The mayor | said | –
  shared-subject speech: The mayor | adding | that it rained, that it snowed
The mayor said, it rained.
  subject-verb speech: The mayor | said | it rained
The mayor said to reporters in Rye, “It rained.”
  subject-verb speech: The mayor | said | “It rained.”
The mayor said to reporters in Rye: “It rained.”
  subject-verb speech: The mayor | said | “It rained.”
The mayor told reporters: it rained.
  subject-verb speech: The mayor | told | it rained
The mayor told her aides that night.
  subject-verb speech: The mayor | told | her aides that night
The mayor said the plan “is late” now.
  subject-verb speech: The mayor | said | the plan “is late” now
The mayor said; it rained.
  subject-verb speech: The mayor | said | –
The mayor said it rained, according to her aide.
  subject-verb speech: The mayor | said | it rained
  according-to speech: her aide | according to | The mayor said it rained
The mayor said it rained, while the clerk left.
  subject-verb speech: The mayor | said | it rained
The mayor said it rained while the clerk left.
  subject-verb speech: The mayor | said | it rained while the clerk left
The mayor said it rained and told us so.
  subject-verb speech: The mayor | said | it rained
  shared-subject speech: The mayor | told | us so
The mayor said it rained but denied it.
  subject-verb speech: The mayor | said | it rained
  shared-subject speech: The mayor | denied | it
The mayor said it rained and wanted more.
  subject-verb speech: The mayor | said | it rained and wanted more
The mayor said it rained, wanting more.
  subject-verb speech: The mayor | said | it rained, wanting more
The mayor said it was “late,” adding that it snowed.
  subject-verb speech: The mayor | said | it was “late,”
  shared-subject speech: The mayor | adding | that it snowed
The mayor said it was “late, adding that” it snowed.
  subject-verb speech: The mayor | said | it was “late, adding that” it snowed
The mayor said at the time it rained.
  subject-verb speech: The mayor | said | it rained
The mayor said this week it rained all day.
  subject-verb speech: The mayor | said | it rained all day
The mayor said via Twitter it rained all day.
  subject-verb speech: The mayor | said | it rained all day
The mayor said after Monday it rained all day.
  subject-verb speech: The mayor | said | it rained all day
The mayor said –
  subject-verb speech: The mayor | said | –
`,
);
