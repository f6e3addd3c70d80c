"""Predictions of a network as the analysis's JSON, scored by the project's own scorers."""

from __future__ import annotations

import json
import random
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import torch

from batch import batches, join_items
from corpus import CueItem, Split, Window, paragraph_bounds
from decode import Found, all_cues, assign_roles, settle


@torch.no_grad()
def predict(net, features, split: Split, wins: list[Window], bias: float, codebook_bias: float = -9.0,
            content_bias: float = 0.0, autocast: bool = False) -> dict[int, list[Found]]:
    """What the network finds in each window, by the window's number."""
    net.eval()
    found: dict[int, list[Found]] = {}
    for group in batches([w.end - w.start for w in wins], 6000, random.Random(0)):
        some = [wins[i] for i in group]
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=autocast):
            h = net.encode(features.join(some)).float()
        cue = torch.softmax(net.heads.cue(h), -1).numpy()
        codebook = torch.softmax(net.heads.codebook(h), -1).numpy()
        kind = net.heads.kind(h).numpy()
        rows, items, labels = [], [], []
        for row, window in enumerate(some):
            size = window.end - window.start
            row_items, row_found, label = [], [], np.zeros(size, np.int64)
            for first, last in all_cues(cue[row, :size], codebook[row, :size], bias, codebook_bias):
                low, high = paragraph_bounds(split, window, first)
                last = min(last, high - 1)
                label[first : last + 1] = 1
                row_items.append(CueItem(first, last, low, high, None))
                row_found.append(
                    Found((first, last), float(1 - cue[row, first : last + 1, 0].min()), low=low,
                          codebook=float(1 - codebook[row, first : last + 1, 0].min()),
                          kind=int((kind[row, first] + kind[row, last]).argmax()))
                )
            items.append(row_items)
            labels.append(label)
            rows.append(row_found)
        joined = join_items(split, some, items, labels)
        if joined is not None:
            role = torch.softmax(net.heads.role(h, joined), -1).numpy()
            at = 0
            for row_items, row_found in zip(items, rows):
                roles = [role[at + k, : item.high - item.low] for k, item in enumerate(row_items)]
                at += len(row_items)
                for one, r in zip(row_found, roles):
                    assign_roles(one, r, content_bias)
                settle(row_found, roles)
        found.update(zip(group, rows))
    return found


def to_lines(split: Split, wins: list[Window], found: dict[int, list[Found]], codebook: float = 0.5) -> list[dict]:
    """One analysis an article, offsets in UTF-16 code units."""
    by_article: dict[int, list[dict]] = {i: [] for i in range(len(split.articles))}
    for number, window in enumerate(wins):
        article = split.articles[window.article]
        shift = window.start - article.start

        def span(first: int, last: int) -> dict:
            return {"start": article.offsets[first + shift][0], "end": article.offsets[last + shift][1]}

        for one in found.get(number, []):
            by_article[window.article].append({
                "source": span(*one.source) if one.source else None,
                "cue": span(*one.cue),
                "contentSpans": [span(a, b) for a, b in _runs(one.content)],
                "cueKind": "speech" if one.codebook >= codebook else "attitude",
                "kind": "person", "confidence": one.confidence,
            })
    return [{"file": f"{split.articles[i].id}.txt", "attributions": a, "sources": [], "posts": []} for i, a in by_article.items()]


def _runs(tokens: list[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for token in tokens:
        if runs and token == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], token)
        else:
            runs.append((token, token))
    return runs


def score(scorer: Path, gold: Path, lines: list[dict]) -> dict[str, float]:
    """F1 in percent by name, from a scorer run with `--json`."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf8") as file:
        file.write("\n".join(json.dumps(line) for line in lines))
        file.flush()
        done = subprocess.run(["node", str(scorer), str(gold), file.name, "--json"], capture_output=True, check=True, text=True)
    return json.loads(done.stdout)


def summary(result: dict) -> str:
    keys = ("all: cue+source", "all: full", "reported speech: cue+source", "reported speech: full")
    f1 = " ".join(f"{100 * result[k]['f1']:.1f}" for k in keys)
    whole = result["all: full"]
    return f"{f1} (full P {100 * whole['precision']:.1f} R {100 * whole['recall']:.1f})"
