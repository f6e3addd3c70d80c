"""Chooses the shipped settings on the development articles, and calibrates confidence there.

    python3 choose.py DATA OUT [--codebook_bias 0]

Reads the trained model in OUT, tries biases and thresholds on PolNeAR dev (cue and content) and the
gold articles (attributions found), takes what does best on both together, and writes
OUT/settings.json for `export.py`.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch

import evaluate
from batch import ColumnFeatures
from config import SHARED
from corpus import Attribution, Split
from decode import Found
from export import load_model
from task import Task

BIASES = (-0.8, -0.6, -0.4)
THRESHOLDS = (0.4, 0.5, 0.6)
CONTENT_BIASES = (-0.4, 0.0, 0.4)
CODEBOOK_BIASES = (-9.0, -2.0, -1.0)
# Log odds on top of the default, for the reader who asks for less certain findings too.
LOOSER = 1.5
BINS = 12


def dev_f1(net, task: Task, bias: float, codebook_bias: float, content_bias: float = 0.0) -> float:
    found = evaluate.predict(net, task.features, task.split, task.windows, bias, codebook_bias, content_bias)
    lines = evaluate.to_lines(task.split, task.windows, found)
    result = evaluate.score(SHARED / "evaluation/score-attributions.mjs", SHARED / "corpora/polnear-dev.jsonl.gz", lines)
    print(f"dev bias {bias} codebook {codebook_bias} content {content_bias}: {evaluate.summary(result)}", flush=True)
    return result["all: full"]["f1"] + result["all: cue+source"]["f1"]


def gold_f1(found, task: Task, threshold: float) -> float:
    lines = evaluate.to_lines(task.split, task.windows, found, threshold)
    result = evaluate.score(SHARED / "evaluation/score-sources.mjs", SHARED / "evaluation/gold", lines)["attributions found"]
    print(f"gold threshold {threshold}: P {100 * result['precision']:.1f} R {100 * result['recall']:.1f} F1 {100 * result['f1']:.1f}", flush=True)
    return result["f1"]


def is_right(found: Found, gold: list[Attribution], shift: int) -> bool:
    """Whether some marked attribution shares the cue, and half the source."""
    cue = set(range(found.cue[0] + shift, found.cue[1] + shift + 1))
    source = set(range(found.source[0] + shift, found.source[1] + shift + 1)) if found.source else set()
    for one in gold:
        if not cue & set(one.cue):
            continue
        either = source | set(one.source)
        if not either or len(source & set(one.source)) >= 0.5 * len(either):
            return True
    return False


def calibration(net, task: Task, bias: float, codebook_bias: float) -> list[tuple[float, float]]:
    """Raw probability and share of right findings in bins of equal size, made to rise."""
    found = evaluate.predict(net, task.features, task.split, task.windows, bias, codebook_bias)
    pairs = []
    for number, some in found.items():
        window = task.windows[number]
        article = task.split.articles[window.article]
        for one in some:
            right = is_right(one, article.readings[0], window.start - article.start)
            pairs.append((one.confidence, right))
    pairs.sort()
    bins = np.array_split(np.array(pairs, np.float64), BINS)
    return rising([(float(b[:, 0].mean()), float(b[:, 1].mean()), len(b)) for b in bins if len(b)])


def rising(points: list[tuple[float, float, int]]) -> list[tuple[float, float]]:
    """Isotonic regression: neighbours that fall are joined (pool adjacent violators)."""
    pools: list[list[float]] = []
    for raw, right, weight in points:
        pools.append([raw, right, weight])
        while len(pools) > 1 and pools[-2][1] > pools[-1][1]:
            b, a = pools.pop(), pools.pop()
            total = a[2] + b[2]
            pools.append([(a[0] * a[2] + b[0] * b[2]) / total, (a[1] * a[2] + b[1] * b[2]) / total, total])
    return [(round(raw, 4), round(right, 4)) for raw, right, _ in pools]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--codebook_bias", type=float, help="taken as given instead of chosen")
    args = parser.parse_args()
    torch.set_num_threads(1)
    net, words = load_model(args.out)
    rows = {word: i for i, word in enumerate(words)}

    def task(name: str, codebook: bool) -> Task:
        split = Split.load(args.data / name)
        return Task(split, ColumnFeatures(split, rows), codebook, (net.config.longest_paragraph, 0))

    dev, gold = task("dev", False), task("gold", True)
    bias = max(BIASES, key=lambda b: dev_f1(net, dev, b, -9.0))
    content_bias = max(CONTENT_BIASES, key=lambda c: dev_f1(net, dev, bias, -9.0, c))
    best = (0.0, 0.0, 0.0)
    for codebook_bias in CODEBOOK_BIASES if args.codebook_bias is None else (args.codebook_bias,):
        on_dev = dev_f1(net, dev, bias, codebook_bias, content_bias)
        found = evaluate.predict(net, gold.features, gold.split, gold.windows, bias, codebook_bias)
        best = max(best, *((on_dev + gold_f1(found, gold, t), codebook_bias, t) for t in THRESHOLDS))
    _, codebook_bias, threshold = best
    settings = {
        "cueBias": bias, "codebookBias": codebook_bias, "contentBias": content_bias, "looser": LOOSER, "statementThreshold": threshold,
        "calibration": calibration(net, dev, bias + LOOSER, codebook_bias),
    }
    print(settings)
    (args.out / "settings.json").write_text(json.dumps(settings))


if __name__ == "__main__":
    main()
