"""Silver kinds of cues: the stem of a cue's word tells what it does (cue types of PARC3, Pareti
2012). Only words that nearly always belong to one kind are listed; the model learns the others.
"""

from __future__ import annotations

import re

from model import KINDS

_STEMS = {
    "speech": "say said saying says tell told call ask announc add explain insist warn argu claim declar reply repli respond answer accus criti comment remark mention deni deny conced complain assert contend vow promis joke urg prais blast slam testif speak spoke spoken talk discuss describ quot acknowledg admit confirm suggest sugges propos recall condemn denounc demand cit disclos statement according interview quip shout chant ridicul mock attack disput dismiss reject predict declin allege alleg maintain reiterat stress emphasi caution assur pledg address question",
    "writing": "writ wrote written tweet post blog publish poste print letter memo email e-mail op-ed column facebook retweet headline editorial report",
    "evidence": "show find found indicat reveal suggest estimat data poll survey study conclu determin calculat demonstrat prove uncover document detail",
    "belief": "believ think thought expect consider assum doubt suspect feel felt view know knew known understand understood see saw seen regard hope fear forecast anticipat conclud convinc guess imagin opinion skeptic worr concern wonder realiz realis learn",
    "attitude": "want wish intend intent plan support oppos like love hate prefer favor favour back endors seek sought aim refus agree disagree approv disapprov will willing ready reluctan eager try tri attempt decid desire hop need committ push accept reject admir fond trust distrust welcom respect blam",
}
_KIND_OF = {stem: KINDS.index(kind) for kind, stems in _STEMS.items() for stem in stems.split()}
_ENDING = re.compile(r"(?:ing|ed|es|s|ers?|ion|ions|ment|ments|e|ly|ies)$")
UNKNOWN = -100


def _kind(word: str) -> int:
    forms = (word, _ENDING.sub("", word), _ENDING.sub("", word).rstrip("e"))
    return next((_KIND_OF[form] for form in forms if form in _KIND_OF), UNKNOWN)


def silver_kind(words: list[str]) -> int:
    """Kind of a cue by its last telling word ("has said that he wants" is a wish); -100 unknown."""
    kinds = [kind for kind in map(_kind, words) if kind != UNKNOWN]
    return kinds[-1] if kinds else UNKNOWN
