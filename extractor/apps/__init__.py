"""Programs around the pipeline: the command line."""
