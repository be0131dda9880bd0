"""What a person reads on a terminal: 80 columns are enough, and colour is never needed to understand it."""
