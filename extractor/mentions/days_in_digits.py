"""Days in digits: `26/2/2024`, `26-02-2024`, `22-24/8`, day before month, always."""

from dataclasses import dataclass

from extractor.mentions.tokens import NUMBER, Tokens
from extractor.values.calendar import day_value


@dataclass(frozen=True, slots=True)
class Read:
    """A date value and the index after its last token."""

    value: str
    last: int
    rule: str


def day_in_digits(tokens: Tokens, first: int, *, yearless_slash: bool) -> Read | None:
    """`26/2/2024`, `26-02-2024`, `26.02.2024`, `2024-02-26`, `22-24/8/2024`; `26/2`, `5/6/24` where `yearless_slash` allows them.

    >>> from extractor.mentions.tokens import tokenize
    >>> day_in_digits(tokenize("22-24/8/2024"), 0, yearless_slash=False).value
    '2024-08-22/2024-08-24'
    """
    lows = tokens.lows
    dotted = lows[first].split(".")
    if len(dotted) == 3 and max(len(dotted[0]), len(dotted[1])) <= 2 and len(dotted[2]) == 4 and dotted[2].isdigit():
        return Read(day_value(int(dotted[2]), int(dotted[1]), int(dotted[0])), first + 1, "day in digits")
    parts, last = [lows[first]], first + 1
    mark = lows[last] if last < len(tokens) else ""
    if mark not in ("/", "-"):
        return None
    while (
        len(parts) < 3
        and last + 1 < len(tokens)
        and lows[last] == mark
        and lows[last + 1].isdigit()
        and tokens.kinds[last + 1] == NUMBER
    ):
        parts.append(lows[last + 1])
        last += 2
    if not all(part.isdigit() for part in parts):
        return None
    sizes = [len(part) for part in parts]
    if len(parts) == 3 and sizes[0] == 4 and mark == "-" and sizes[1:] == [2, 2]:
        return Read(day_value(int(parts[0]), int(parts[1]), int(parts[2])), last, "day in digits")
    if len(parts) == 3 and sizes[2] == 4 and sizes[0] <= 2 and sizes[1] <= 2:
        return Read(day_value(int(parts[2]), int(parts[1]), int(parts[0])), last, "day in digits")
    if mark == "-" and len(parts) == 2 and sizes[0] <= 2 and lows[first + 3 : first + 4] == ["/"]:
        end = day_in_digits(tokens, first + 2, yearless_slash=yearless_slash)  # `22-24/8/2019`
        rises = end is not None and int(parts[0]) < int(end.value[-2:])
        return Read(f"{end.value[:-2]}{int(parts[0]):02}/{end.value}", end.last, "range of days") if end and rises else None
    full = (sizes[:2] == [2, 2] and mark == "/") or (yearless_slash and (mark == "/" or lows[first - 1] != "("))
    if len(parts) == 3 and sizes[2] == 2 and full and int(parts[1]) <= 12 and int(parts[0]) <= 31:
        return Read(day_value(century(int(parts[2])), int(parts[1]), int(parts[0])), last, "day in digits")
    if (
        mark == "/"
        and len(parts) == 2
        and yearless_slash
        and 1 <= int(parts[0]) <= 31
        and 1 <= int(parts[1]) <= 12
        and sizes[1] <= 2
    ):
        return Read(day_value(None, int(parts[1]), int(parts[0])), last, "day in digits")
    return None


def century(year: int) -> int:
    """Two digits of a year: up to 49 of this century, above it of the last."""
    return year + (2000 if year < 50 else 1900)
