"""Reports: an HTML page with drawings of its own, and what a reconstruction tells there."""
