"""How many examples a law is tried on: some by default, the same ones each time; many more with `make prove`."""

from hypothesis import settings

settings.register_profile("default", derandomize=True, deadline=None, max_examples=60)
settings.register_profile("prove", deadline=None, max_examples=3000)
settings.load_profile("default")
