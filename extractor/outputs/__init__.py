"""Reports as text: JSON lines, the JSON Schema, and what a person reads on a terminal."""
