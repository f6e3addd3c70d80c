"""Which words get a row of their own, and where those rows start."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import numpy as np
import torch

from corpus import Split

UNKNOWN, PADDING = 0, 1
# A word of the labelled corpus weighs as much as this many of the unlabelled one.
LABELLED_WEIGHT = 5


def build(labelled: Split, unlabelled: Split | None, size: int) -> list[str]:
    """The most frequent words in lower case, after the rows for unknown words and padding."""
    counts: Counter[str] = Counter()
    for split, weight in ((labelled, LABELLED_WEIGHT), (unlabelled, 1)):
        if split is None:
            continue
        for number, count in enumerate(np.bincount(split.type, minlength=len(split.types))):
            counts[split.types[number][1]] += int(count) * weight
    plain = [word for word, count in counts.most_common() if count > 1 and is_plain(word)]
    return ["<unk>", "<pad>", *plain[: size - 2]]


def is_plain(word: str) -> bool:
    """Numbers, links and handles are told by shape and affixes alone."""
    return "\n" not in word and not any(c.isdigit() for c in word) and word[0] not in "@#" and "/" not in word


def vectors(folder: Path, words: list[str], size: int, rng: np.random.Generator) -> torch.Tensor:
    """GloVe vectors reduced to `size` by principal components; small random ones for other words,
    and for all where the vectors are not there."""
    out = rng.normal(0, 0.1, (len(words), size)).astype(np.float32)
    if not folder.exists():
        return torch.from_numpy(out)
    known = {word: i for i, word in enumerate(json.loads((folder / "words.json").read_text("utf8")))}
    table = np.fromfile(folder / "vectors.f32", np.float32).reshape(len(known), -1)
    rows = [i for i, word in enumerate(words) if word in known]
    found = table[[known[words[i]] for i in rows]]
    centred = found - found.mean(0)
    _, _, axes = np.linalg.svd(centred[: min(8000, len(centred))], full_matrices=False)
    reduced = centred @ axes[:size].T
    out[rows] = 0.5 * reduced / reduced.std()
    return torch.from_numpy(out)
