"""Averages the weights of models of one training line: `python3 average.py OUT MODEL MODEL...`.

Models that went on from one another lie in one basin; their mean does better than each of them.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("models", type=Path, nargs="+")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    for name in ("config.json", "words.json"):
        shutil.copy(args.models[-1] / name, args.out / name)
    states = [torch.load(model / "model.pt") for model in args.models]
    mean = {name: sum(state[name] for state in states) / len(states) for name in states[-1]}
    torch.save(mean, args.out / "model.pt")


if __name__ == "__main__":
    main()
