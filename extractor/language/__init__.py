"""Text to spaCy documents, and what they say as plain data; loaded only for an engine with a model."""
