"""Make the sound that warns before a visit ends: two soft wooden strokes, computed here, so that they are ours.

    python build/sounds.py          write assets/sounds/warning.wav

The same bytes every time. Needs nothing but Python.
"""

import math
import sys
import wave
from array import array
from pathlib import Path

SOUNDS = Path(__file__).resolve().parent.parent / "assets" / "sounds"
RATE = 44_100
STROKES = ((0.0, 523.25), (0.32, 659.25))
"""When each stroke comes, in seconds, and its pitch: C and E, low enough for old ears."""
PARTIALS = ((1.0, 1.0, 0.55), (2.0, 0.18, 0.3), (3.93, 0.06, 0.12))
"""Of each stroke: how many times its pitch, how loud, and after how many seconds a third of that is left."""
ATTACK_SECONDS, LENGTH_SECONDS, PEAK = 0.012, 1.5, 0.5


def stroke(pitch: float, second: float) -> float:
    """Return the sound of one stroke so long after it fell."""
    if second < 0:
        return 0.0
    rise = min(1.0, second / ATTACK_SECONDS)
    return rise * sum(
        loud * math.exp(-second / decay) * math.sin(2 * math.pi * times * pitch * second)
        for times, loud, decay in PARTIALS
    )


def warning() -> bytes:
    """Return the whole sound as 16-bit samples; it ends in silence."""
    count = int(RATE * LENGTH_SECONDS)
    samples = [sum(stroke(pitch, at / RATE - begin) for begin, pitch in STROKES) for at in range(count)]
    loudest = max(map(abs, samples))
    fade = [min(1.0, (count - at) / (0.2 * RATE)) for at in range(count)]
    levels = (round(32_767 * PEAK * sample / loudest * soft) for sample, soft in zip(samples, fade, strict=True))
    return array("h", levels).tobytes()


def main() -> int:
    """Write the sound; return 0."""
    SOUNDS.mkdir(parents=True, exist_ok=True)
    with wave.open(str(SOUNDS / "warning.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(warning())
    return 0


if __name__ == "__main__":
    sys.exit(main())
