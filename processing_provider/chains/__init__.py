"""Chains of algorithms: models that QGIS runs and users may open in the model designer."""
