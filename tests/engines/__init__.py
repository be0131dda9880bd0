"""Tests of the engines that need a library that `make test` does not install."""
