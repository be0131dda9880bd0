"""A sample article rewritten into another article whose facts are known: the material of the test that fits no article."""
