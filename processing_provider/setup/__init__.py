"""Setting up: the inference environment, a check of all that the plugin needs, the options page."""
