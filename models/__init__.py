"""Learned models: networks, weights, inference server and training. Runs outside of QGIS."""
