"""Sizes of the shipped model and of its training, in one place."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

# The folder of corpora and scorers beside the repository.
SHARED = Path(os.environ.get("ON_RECORD_SHARED", Path(__file__).parents[3] / "shared"))
AFFIX_ROWS = 2048  # AFFIX_ROWS of src/engine/tagger/features.ts


@dataclass(frozen=True)
class TaggerConfig:
    """Widths are multiples of 16, for the kernel's sake."""

    words: int = 16000
    word_size: int = 48
    size: int = 80
    dilations: tuple[int, ...] = (1, 2, 4, 8, 16, 1)
    role_size: int = 64
    role_dilations: tuple[int, ...] = (1, 2, 4, 8, 16)
    dropout: float = 0.15
    word_dropout: float = 0.1
    longest_paragraph: int = 256

    @property
    def tables(self) -> tuple[tuple[str, int, int], ...]:
        """Name, rows and columns of each table of features, in the order of the model's input."""
        return (
            ("word", self.words, self.word_size),
            ("suffix", AFFIX_ROWS, 16),
            ("prefix", AFFIX_ROWS, 8),
            ("shape", 10, 8),
            ("quote", 4, 8),
            ("start", 2, 8),
        )


@dataclass(frozen=True)
class TrainingConfig:
    seed: int = 1
    epochs: int = 10
    batch_tokens: int = 2500
    rate: float = 3e-3
    warmup: int = 200
    average: float = 0.998
    """Decay of the running average of the weights, which is what ships."""
    caution: float = 0.0
    """What the likelihood of a doubt is multiplied by; 0: no doubt is learnt from (README.md)."""
    news_share: float = 0.0
    """Batches of teacher-labelled news for each batch of labelled articles."""
    stop_after: int = 100
    """Epochs after which to stop, though the rate falls as if all were run."""
    report_every: int = 4
    """Epochs between two looks at the development articles."""
