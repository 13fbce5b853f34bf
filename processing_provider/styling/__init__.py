"""How output layers look, play and stand together once QGIS has loaded them."""
