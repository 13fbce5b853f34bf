"""How large a picture of the guide may be."""

MOST_BYTES = 150_000
"""Of a window's; a clone has all of them, in every version."""
