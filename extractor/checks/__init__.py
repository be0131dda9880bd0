"""Claims to verdicts: exact arithmetic on what printed numbers may stand for. No language is read here."""
