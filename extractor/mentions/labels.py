"""What is no figure: law and article numbers, clock times, ranks, scores, codes, list numbers, names with numbers."""

from extractor.lexicon.figures import FigureWords
from extractor.mentions.tokens import NUMBER, SIGN, WORD, Tokens
from extractor.mentions.written_units import unit_at

LONGEST_CODE = 20
"""No code has more parts that are read out."""
_LINKS = frozenset("-/.:,")
_INNER = frozenset(("ten", "teen", "hundred", "point", "half"))


def label_end(tokens: Tokens, index: int, words: FigureWords) -> int | None:
    """The end of the label, time or code that the number at `index` belongs to; None where it may be a figure.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> label_end(tokenize("Nomor 13 Tahun 2003"), 1, load_lexicon().figures)
    4
    """
    if tokens.kinds[index] != NUMBER:
        return index + 1 if _named_in_words(tokens, index, words) else _read_out(tokens, index, words)
    lows, kinds = tokens.lows, tokens.kinds
    after = lows[index + 1] if index + 1 < len(tokens) else ""
    marked = after in words.cues["hijri"] or (after in ("'", "+") and tokens.glued(index + 1))
    marked = marked or (index > 1 and lows[index - 1] == "+" and kinds[index - 2] == NUMBER and tokens.glued(index))
    marked = marked or (lows[max(0, index - 2) : index] == [",", ","] and tokens.glued(index))  # `,,85`: the rest is lost
    marked = marked or lows[max(0, index - 1) : index] == ["#"]
    if _label_before(tokens, index, words):
        return _list_end(tokens, _run_end(tokens, index, words), words)
    if marked or _clock(tokens, index, words) or _code(tokens, index, words):
        return _run_end(tokens, index, words)
    return _read_out(tokens, index, words)


def _named_in_words(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """A number word of an idiom (`satu per satu`, `roda empat`), a label, an ordinal (`kedua puluh satu`) or a time of day."""
    lows, low = tokens.lows, tokens.lows[index]
    before, after = lows[index - 1] if index > 0 else "", lows[index + 1] if index + 1 < len(tokens) else ""
    if words.phrases["never"].before(lows, index + 1) or words.phrases["notnext"].at(lows, index + 1):
        return True
    if after in words.cues["notnext"] or (
        low in words.numbers and (before in words.cues["place"] or before in words.cues["label"])
    ):
        return True
    if before == "-" and index > 1 and (lows[index - 2] == low or lows[index - 2] in words.cues["ordinal"]):
        return True  # `satu-satu`, `ke-dua`
    inner = words.numbers.get(before, ("",))[0] in _INNER or _large_ordinal(before, words)
    return inner or _endless_part(after, words)


def _endless_part(low: str, words: FigureWords) -> bool:
    """`dua pertiga`: a fraction that no decimal is equal to; `tiga perempat` is one."""
    return low not in words.numbers and any(low.removeprefix(per) in words.numbers for per in words.cues["rate word"])


def _large_ordinal(low: str, words: FigureWords) -> bool:
    """`keseratus`, `keseribu`: what follows is the rest of the ordinal, as it is in `kedua puluh satu`."""
    rest = next((low.removeprefix(prefix) for prefix in words.cues["ordinal"] if low.startswith(prefix)), "")
    return words.numbers.get(rest, ("", 0))[1] >= 100


def _read_out(tokens: Tokens, index: int, words: FigureWords) -> int | None:
    """The end of digits read out one by one, a code or a score: `satu satu dua`, `dua nol`; None where none begin at `index`."""
    last, spoken, zero = index, False, False
    while last < len(tokens) and last - index < LONGEST_CODE:
        role, value = words.numbers.get(tokens.lows[last], ("", 0))
        if role != "unit" and not tokens.lows[last].isdigit():
            break
        spoken, zero, last = spoken or role == "unit", zero or (role == "unit" and value == 0), last + 1
    return last if spoken and last - index >= (2 if zero else 3) else None


def _label_before(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """A word that gives numbers as names stands before: `Pasal 5`, `No. 12`, `peringkat ke-3`, `Jl. Merdeka No 5`."""
    lows = tokens.lows
    at = index - 1
    while at >= 0 and lows[at] in (".", ":", "-", "(", ")", "#") and at > index - 3:
        at -= 1
    if at < 0 or tokens.kinds[at] != WORD:
        return at == index - 2 and at >= 0 and lows[index - 1] == "#"
    if at > 0 and tokens.kinds[at - 1] == NUMBER and words.units.at(lows, at):
        return False  # `5 menit 30 detik`
    small = lows[index].isdigit() and len(lows[index]) <= 3 and not words.cues["times"] & set(lows[index + 1 : index + 2])
    small = small and not (lows[at] in words.cues["way"] and words.units.at(lows, index + 1))
    return (
        lows[at] in words.cues["label"]
        or (small and lows[at] in words.cues["place"])
        or (lows[at] in words.cues["ordinal"] and lows[index - 1] == "-")
    )


def _clock(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """`10.15 WIB`, `10:15`, `08.00-10.00 WIB`."""
    lows, kinds = tokens.lows, tokens.kinds
    after = index + 1
    if (
        after + 1 < len(tokens)
        and lows[after] == ":"
        and kinds[after + 1] == NUMBER
        and tokens.glued(after)
        and tokens.glued(after + 1)
    ):
        return True
    if lows[index - 1] == ":" and index > 1 and kinds[index - 2] == NUMBER and tokens.glued(index) and tokens.glued(index - 1):
        return True
    if after + 1 < len(tokens) and lows[after] == "-" and kinds[after + 1] == NUMBER:
        after += 2
    plain = lows[index].replace(".", "").isdigit() and len(lows[index]) <= 5
    return plain and after < len(tokens) and lows[after] in words.cues["clock"]


def _code(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Letters and digits grown together: `G20`, `Covid-19`, `27A`, `21.2/KPTS`; but `Rp5`, `5jt`, `205bps`, `10%` are figures."""
    lows, kinds = tokens.lows, tokens.kinds
    before = index - 1
    if tokens.glued(index) and before >= 0:
        if kinds[before] == WORD or lows[before] == "_":
            return words.before.before(lows, index) is None
        if lows[before] == "-" and before > 0 and kinds[before - 1] == WORD and tokens.glued(before) and lows[index].isdigit():
            part = before - 1
            return lows[part] not in words.ordinals and lows[part] not in words.months and lows[part] not in words.scales
        if lows[before] in "@/" and before > 0 and tokens.glued(before) and kinds[before - 1] == WORD:
            return lows[before - 1] not in words.ordinals and lows[before - 1] not in words.periods
    after = index + 1
    if after < len(tokens) and tokens.glued(after):
        if kinds[after] == WORD:
            known = lows[after] in words.scales or unit_at(tokens, after, words) or words.after.at(lows, after)
            return not known and lows[after] not in words.numbers and lows[after] not in words.cues["suffix"]
        if lows[after] == "-" and "," in lows[index] and kinds[after + 1 : after + 2] == [WORD] and tokens.glued(after + 1):
            return lows[after + 1] not in words.cues["suffix"] and not words.units.at(lows, after)  # `1,4-dioksan`
        if lows[after] == "/" and after + 1 < len(tokens) and tokens.glued(after + 1):
            return kinds[after + 1] == WORD and tokens.form(after + 1).isupper() and words.before.at(lows, after + 1) is None
    return False


def _list_end(tokens: Tokens, first: int, words: FigureWords) -> int:
    """The end of a list that a label begins: `Pasal 64, 65, dan 66`, `menit 16 dan 42`; but `Pasal 5, 20 orang` counts."""
    lows, last = tokens.lows, first
    while True:
        at = last + (lows[last : last + 1] == [","])
        joined = at < len(tokens) and lows[at] in words.cues["and"]
        at += joined
        if at == last or at >= len(tokens) or not lows[at].isdigit() or len(lows[at]) > 3:
            return last
        after = tokens.form(at + 1) if at + 1 < len(tokens) else ""
        counted = after.isalpha() and after.islower() and after not in words.cues["and"]
        if (counted and not (joined and last > first)) or unit_at(tokens, at + 1, words):
            return last
        last = at + 1


def _run_end(tokens: Tokens, index: int, words: FigureWords) -> int:
    """The end of a code: numbers and letters joined by signs, `tahun 2003` after it."""
    last, kinds = index + 1, tokens.kinds
    while (
        last + 1 < len(tokens)
        and kinds[last] == SIGN
        and tokens.lows[last] in _LINKS
        and tokens.glued(last)
        and tokens.glued(last + 1)
    ):
        if kinds[last + 1] not in (NUMBER, WORD):
            break
        last += 2
    while last < len(tokens) and kinds[last] in (NUMBER, WORD) and tokens.glued(last):
        last += 1
    if last + 1 < len(tokens) and tokens.lows[last] in words.cues["year"] and kinds[last + 1] == NUMBER:
        last += 2
    return last
