"""How well a network does while it is trained, in print."""

from __future__ import annotations

import evaluate
from config import SHARED
from task import Task


def report(net, tasks: dict[str, Task], biases: tuple[float, ...]) -> dict[str, float]:
    """Prints F1 on PolNeAR dev at each bias, and on the gold articles."""
    best: dict[str, float] = {}
    dev = tasks["dev"]
    for bias in biases:
        found = evaluate.predict(net, dev.features, dev.split, dev.windows, bias, autocast=dev.autocast)
        lines = evaluate.to_lines(dev.split, dev.windows, found)
        result = evaluate.score(SHARED / "evaluation/score-attributions.mjs", SHARED / "corpora/polnear-dev.jsonl.gz", lines)
        print(f"  dev bias {bias}: {evaluate.summary(result)}", flush=True)
        if not best or result["all: full"]["f1"] > best["full"]:
            best = {"bias": bias, "full": result["all: full"]["f1"], "cue": result["all: cue+source"]["f1"]}
    gold = tasks["gold"]
    found = evaluate.predict(net, gold.features, gold.split, gold.windows, best["bias"], 0.0, autocast=gold.autocast)
    for threshold in (0.3, 0.5):
        lines = evaluate.to_lines(gold.split, gold.windows, found, threshold)
        result = evaluate.score(SHARED / "evaluation/score-sources.mjs", SHARED / "evaluation/gold", lines)
        kept = result["attributions found"]
        print(f"  gold at {threshold}: " + " ".join(f"{k} {100 * v:.1f}" for k, v in kept.items() if k != "gold"), flush=True)
    return best
