"""Measurements of predicted next positions: `make bench-next`."""
