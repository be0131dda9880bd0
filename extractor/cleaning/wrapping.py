"""Lines that were broken to fit a width (mail, PDF, Markdown) put together again; a paragraph's end stays a line break."""

_NARROWEST, _WIDEST = 40, 120
_LEAST = 2
"""How many breaks at the width make a text one that was broken to fit."""
_SHARE = 0.4
_ENDINGS = frozenset(".!?:;\"')]")
_SHORTEST_WORD = 2


def unwrapped(text: str) -> str:
    r"""The text with a space for each line break inside a paragraph; its length is the same.

    A break is one at the width where the next line's first word would not have fitted, in a text where such breaks are common.
    Elsewhere a line that ends in no sign and goes on in small letters is one with the next.

    >>> unwrapped("Harga cabai rawit merah di pasar induk naik\nmenjadi Rp 84.000 per kilogram.\nWarga mengeluh.")
    'Harga cabai rawit merah di pasar induk naik menjadi Rp 84.000 per kilogram.\nWarga mengeluh.'
    """
    if "\n" not in text:
        return text
    lines = text.split("\n")
    width = max(len(line.rstrip()) for line in lines)
    joints = [number for number in range(len(lines) - 1) if lines[number].strip() and lines[number + 1].strip()]
    full = [number for number in joints if len(lines[number].rstrip()) + 1 + len(_first_word(lines[number + 1])) > width]
    fitted = _NARROWEST <= width <= _WIDEST and len(full) >= _LEAST and len(full) >= _SHARE * len(joints)
    joined = set(full) if fitted else set()
    joined.update(number for number in joints if _goes_on(lines[number].rstrip(), lines[number + 1]))
    ends = [" " if number in joined else "\n" for number in range(len(lines) - 1)]
    return "".join(part for pair in zip(lines, [*ends, ""], strict=True) for part in pair)


def _first_word(line: str) -> str:
    return line.split(maxsplit=1)[0]


def _goes_on(line: str, following: str) -> bool:
    """A line of some length that ends in no sign, and a next one that begins with a word in small letters."""
    word = _first_word(following).rstrip(",")
    return (
        len(line) >= _NARROWEST and line[-1] not in _ENDINGS and word.isalpha() and word.islower() and len(word) >= _SHORTEST_WORD
    )
